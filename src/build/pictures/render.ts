import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png';

/** The most that a picture may weigh, in bytes. */
export const largestPicture = 60_000;

/**
 * A picture as PNG: the same bytes for the same SVG. SVG that cannot be read, or a picture that
 * stays too large, throws: a build error.
 */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  // All text is outlines by now: no font is looked for.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const { width, height, pixels } = image;
  const png = await encodePng({ width, height, data: pixels }, largestPicture);
  if (png.length > largestPicture) throw new Error(`the picture weighs ${png.length} bytes`);
  return png;
}
