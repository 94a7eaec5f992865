import { loadMaterials, loadPictureData } from './materials';
import { picturePages } from './picture-page';
import { writePictures } from './write-pictures';

/** Writes the link picture of every page of the site into the built site; returns how many. */
export async function buildPictures(root: string, outDir: string): Promise<number> {
  const data = loadPictureData(root);
  const pages = picturePages(data);
  await writePictures(outDir, pages, data, loadMaterials(root));
  return pages.length;
}
