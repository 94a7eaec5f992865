import { join } from 'node:path';
import { readPublishedData } from '../published-data';
import { loadMaterials } from './materials';
import { picturePages } from './picture-page';
import { renderOnce } from './render-once';
import { writePictures } from './write-pictures';

/** Writes the link picture of every page of the site into the built site; returns how many. */
export async function buildPictures(root: string, outDir: string): Promise<number> {
  const data = readPublishedData(root);
  const pages = picturePages(data);
  const render = renderOnce(join(root, '.cache/pictures'));
  await writePictures(outDir, pages, data, loadMaterials(root), render);
  return pages.length;
}
