import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MapMaterials } from './map-picture';
import { pictureOf } from './picture';
import { pictureAddress, type PictureData, type PicturePage } from './picture-page';
import { renderPicture } from './render';

/** As many are rendered at once, beside the one that is laid out. */
const atOnce = 3;

/**
 * Writes the picture of every page below a folder, as `pictureAddress` names it. The first one that
 * fails stops the rest and throws an error that names its page.
 */
export async function writePictures(
  outDir: string,
  pages: readonly PicturePage[],
  data: PictureData,
  materials: MapMaterials,
  render: (svg: string) => Promise<Uint8Array> = renderPicture,
): Promise<void> {
  const waiting = [...pages];
  const worker = async () => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      await writePicture(outDir, page, data, materials, render).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function writePicture(
  outDir: string,
  page: PicturePage,
  data: PictureData,
  materials: MapMaterials,
  render: (svg: string) => Promise<Uint8Array>,
): Promise<void> {
  const address = pictureAddress(page.page);
  try {
    const png = await render(pictureOf(page, data, materials).svg);
    const file = join(outDir, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`No link picture for ${address}: ${reason}`, { cause });
  }
}
