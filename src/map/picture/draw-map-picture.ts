import { cutOffset } from '../basemap/world-bounds';
import type { MapShot } from '../map-types';
import { brushFor } from './brush';
import { type Caption, layoutCaption } from './caption-layout';
import { paintGround } from './ground';
import { measureWith, paintCaption } from './paint-caption';
import { paintMap } from './paint-map';

/** Device pixels per CSS pixel, whatever the screen has. */
const pixelRatio = 2;
/** CSS pixels that are drawn at that ratio; a larger map is drawn coarser, as canvases have limits. */
const most = { width: 2560, height: 1600 };

/**
 * The map as it stands, twice as sharp as CSS pixels, with its caption below. Rejects where the
 * map has no size, the base map cannot be loaded, or the browser gives no canvas.
 */
export async function drawMapPicture(
  shot: MapShot,
  caption: Caption,
  baseUrl: string,
): Promise<HTMLCanvasElement> {
  const { corner, size, worldSize, element } = shot;
  if (size.x === 0 || size.y === 0) throw new Error('the map is not on the screen');
  const ratio = Math.min(1, most.width / size.x, most.height / size.y) * pixelRatio;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('the browser draws no pictures');
  const brush = brushFor(pen, element);
  const band = layoutCaption(caption, size.x, measureWith(brush));
  canvas.width = Math.round(size.x * ratio);
  canvas.height = Math.round((size.y + band.height) * ratio);
  const frame = {
    left: corner.x - cutOffset(worldSize),
    top: corner.y,
    width: size.x,
    height: size.y,
    worldSize,
    pixelRatio: ratio,
  };
  await paintGround(brush, frame, baseUrl);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintMap(brush, shot);
  pen.setTransform(ratio, 0, 0, ratio, 0, Math.round(size.y * ratio));
  paintCaption(brush, band.items, size.x, band.height);
  return canvas;
}
