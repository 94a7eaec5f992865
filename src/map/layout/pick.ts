import type { PlacedMarker } from './placed-marker';
import type { Pixel } from './world-pixels';

/** A pointer means the nearest marker within this many pixels. */
export const pickRadius = 22;

export type Direction = 'left' | 'right' | 'up' | 'down';

const steps = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The marker nearest to a point of the world, within `pickRadius`; null when there is none. */
export function nearestMarker(markers: readonly PlacedMarker[], at: Pixel): PlacedMarker | null {
  let best: PlacedMarker | null = null;
  let least = pickRadius;
  for (const marker of markers) {
    const away = Math.hypot(marker.place.x - at.x, marker.place.y - at.y);
    // A marker drawn on top wins a tie.
    if (away < least || (away === least && marker.state === 'selected')) {
      best = marker;
      least = away;
    }
  }
  return best;
}

/**
 * The next marker in a direction, as an arrow key means it: the nearest within 45 degrees of it,
 * where a step aside counts double. null at the edge.
 */
export function nextMarker(
  markers: readonly PlacedMarker[],
  from: PlacedMarker,
  direction: Direction,
): PlacedMarker | null {
  const { x, y } = steps[direction];
  let best: PlacedMarker | null = null;
  let least = Infinity;
  for (const marker of markers) {
    const right = marker.place.x - from.place.x;
    const down = marker.place.y - from.place.y;
    const along = right * x + down * y;
    const aside = Math.abs(right * y) + Math.abs(down * x);
    const cost = along + 2 * aside;
    if (marker !== from && along > 0 && aside <= along && cost < least) {
      best = marker;
      least = cost;
    }
  }
  return best;
}
