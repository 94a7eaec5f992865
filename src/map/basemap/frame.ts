import type { PictureFrame } from './shapes';
import { cutOffset } from './world-bounds';

type Pixels = { x: number; y: number };

/** What the map shows: its upper left corner in Leaflet's world pixels, its size in CSS pixels. */
export type MapView = { worldSize: number; corner: Pixels; size: Pixels };

/** Sharper than this nobody sees it, and the picture would take too much memory. */
const mostPixelRatio = 2;
/** Device pixels of one picture: 24 MB. */
const mostPixels = 6_000_000;
/** Room around the map on each side, as a part of its size. */
const mostRoom = 0.2;

/** The picture to paint for a view: as much larger than it as memory allows. */
export function frameAt(
  { worldSize, corner, size }: MapView,
  devicePixelRatio: number,
): PictureFrame {
  const affordable = Math.sqrt(mostPixels / (size.x * size.y));
  const pixelRatio = Math.min(devicePixelRatio, mostPixelRatio, affordable);
  const pixels = size.x * size.y * pixelRatio ** 2;
  const room = Math.max(0, Math.min(mostRoom, (Math.sqrt(mostPixels / pixels) - 1) / 2));
  const roomX = Math.round(size.x * room);
  const roomY = Math.round(size.y * room);
  return {
    left: Math.round(corner.x) - roomX - cutOffset(worldSize),
    top: Math.round(corner.y) - roomY,
    width: size.x + 2 * roomX,
    height: size.y + 2 * roomY,
    worldSize,
    pixelRatio,
  };
}

/** Whether a picture still serves a view of the same zoom with half its room to spare on each side. */
export function hasRoom(frame: PictureFrame, { worldSize, corner, size }: MapView): boolean {
  if (frame.worldSize !== worldSize) return false;
  const left = corner.x - cutOffset(worldSize) - frame.left;
  const top = corner.y - frame.top;
  const spareX = (frame.width - size.x) / 4;
  const spareY = (frame.height - size.y) / 4;
  return (
    left >= spareX &&
    top >= spareY &&
    left + size.x <= frame.width - spareX &&
    top + size.y <= frame.height - spareY
  );
}
