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
  const { corner, size, worldSize, element } = uncovered(shot);
  if (size.x <= 0 || size.y <= 0) throw new Error('the map is not on the screen');
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
  paintMap(brush, { ...shot, corner, size });
  pen.setTransform(ratio, 0, 0, ratio, 0, Math.round(size.y * ratio));
  paintCaption(brush, band.items, size.x, band.height);
  return canvas;
}

/** CSS pixels; where sheet and search leave less than this, the picture shows what they cover too. */
const least = 160;

/** The part of the map that panel, sheet and search leave free: what they cover is not seen. */
function uncovered(shot: MapShot): MapShot {
  const { top, right, bottom, left } = shot.insets;
  const x = shot.size.x - left - right;
  const y = shot.size.y - top - bottom;
  if (x < least || y < least) return shot;
  return { ...shot, corner: { x: shot.corner.x + left, y: shot.corner.y + top }, size: { x, y } };
}
