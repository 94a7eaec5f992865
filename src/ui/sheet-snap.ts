import { halfOf, peekPx } from './sheet-half';

export type SheetPosition = 'peek' | 'half' | 'full';

/** Visible pixels of a sheet in each of its positions. */
export type SheetHeights = Record<SheetPosition, number>;

const positions: readonly SheetPosition[] = ['peek', 'half', 'full'];
/** What a full sheet leaves of the view behind it. */
const leftOverPx = 56;
/** Faster than this a drag is a throw, whatever its length. */
const throwPxPerMs = 0.5;

/**
 * The heights of a sheet over a viewport, both in pixels. On a low screen the three may fall
 * together, but never out of order. `safeAreaPx` lies below the peek.
 */
export function sheetHeights(viewportPx: number, safeAreaPx: number): SheetHeights {
  const full = Math.max(0, viewportPx - leftOverPx);
  const half = Math.min(full, halfOf(viewportPx));
  return { peek: Math.min(half, peekPx + safeAreaPx), half, full };
}

/** Where a sheet comes to rest: thrown one position on, else at the nearest. Up is positive. */
export function positionAfterDrag(
  heightPx: number,
  velocityPxPerMs: number,
  heights: SheetHeights,
): SheetPosition {
  if (velocityPxPerMs > throwPxPerMs) {
    return positions.find((position) => heights[position] > heightPx) ?? 'full';
  }
  if (velocityPxPerMs < -throwPxPerMs) {
    return positions.findLast((position) => heights[position] < heightPx) ?? 'peek';
  }
  const distance = (position: SheetPosition) => Math.abs(heights[position] - heightPx);
  return positions.reduce((best, position) =>
    distance(position) < distance(best) ? position : best,
  );
}

/** The button opens one step at a time and, once full, closes: every height without a drag. */
export function positionAfterButton(position: SheetPosition, heights: SheetHeights): SheetPosition {
  if (position === 'full') return 'peek';
  return positions.find((next) => heights[next] > heights[position]) ?? 'full';
}

/** Arrows go one step, Home and End to the ends; null for every other key. */
export function positionAfterKey(position: SheetPosition, key: string): SheetPosition | null {
  if (key === 'ArrowUp') return step(position, 1);
  if (key === 'ArrowDown') return step(position, -1);
  if (key === 'Home') return 'peek';
  return key === 'End' ? 'full' : null;
}

function step(position: SheetPosition, by: number): SheetPosition {
  return positions[positions.indexOf(position) + by] ?? position;
}

export type DragSample = { timeMs: number; y: number };

/** Pixels per millisecond over the last moment of a drag, up positive; 0 after a pause. */
export function dragVelocity(samples: readonly DragSample[], nowMs: number): number {
  const recent = samples.filter((sample) => nowMs - sample.timeMs <= 100);
  const first = recent[0];
  const last = recent.at(-1);
  if (first === undefined || last === undefined) return 0;
  const elapsedMs = last.timeMs - first.timeMs;
  return elapsedMs <= 0 ? 0 : (first.y - last.y) / elapsedMs;
}
