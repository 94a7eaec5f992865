/** Lower than this a phone lies on its side; as in --half-sheet (src/styles/app.css). */
const lowPx = 500;
export const peekPx = 120;

/**
 * What a sheet at half its height shows over a viewport, both in pixels: half of it, but on a low
 * one no more than at its least, for the map needs the room.
 */
export function halfOf(viewportPx: number): number {
  return viewportPx < lowPx ? Math.min(peekPx, viewportPx / 2) : viewportPx / 2;
}
