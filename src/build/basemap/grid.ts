import { clipLine, clipRing } from './clip';
import type { GridLine } from './encode-shapes';
import type { PlaneLine } from './plane';
import type { PlaneWorld } from './read-world';
import { doubleArea, simplify } from './simplify';

/** Land, lakes and borders in grid steps. */
export type GridWorld = Record<keyof PlaneWorld, GridLine[]>;

/** A square of the grid, with what may stand out beyond its edges. */
export type GridBox = { left: number; top: number; side: number; margin: number };

/**
 * Simplifies a level and rounds it to a grid of `extent` steps across the world; tolerance in grid
 * steps. Rings smaller than about one square step vanish.
 */
export function toGrid(world: PlaneWorld, extent: number, tolerance: number): GridWorld {
  const round = (line: PlaneLine): GridLine =>
    dropRepeats(
      simplify(scale(line, extent), tolerance).map(([x, y]) => [Math.round(x), Math.round(y)]),
    );
  const rings = (lines: PlaneLine[]) => lines.map((line) => openRing(round(line))).filter(isRing);
  return {
    land: rings(world.land),
    lakes: rings(world.lakes),
    borders: world.borders.map(round).filter((line) => line.length > 1),
  };
}

/** What of a level lies in the box, counted from the box's corner, in whole steps. */
export function cutBox(world: GridWorld, box: GridBox): GridWorld {
  return cutStrip(cutStrip(world, box, 0), box, 1);
}

/** The same along one axis only: all tiles of a column share the first of the two cuts. */
export function cutStrip(world: GridWorld, box: GridBox, axis: 0 | 1): GridWorld {
  const start = axis === 0 ? box.left : box.top;
  const least = start - box.margin;
  const most = start + box.side + box.margin;
  const place = (line: GridLine): GridLine =>
    dropRepeats(
      line.map(([x, y]) =>
        axis === 0
          ? [Math.round(x - start), Math.round(y)]
          : [Math.round(x), Math.round(y - start)],
      ),
    );
  const rings = (lines: GridLine[]) =>
    lines.map((line) => openRing(place(clipRing(line, axis, least, most)))).filter(isRing);
  return {
    land: rings(world.land),
    lakes: rings(world.lakes),
    borders: world.borders
      .flatMap((line) => clipLine(line, axis, least, most).map(place))
      .filter((line) => line.length > 1),
  };
}

function scale(line: PlaneLine, factor: number): PlaneLine {
  return line.map(([x, y]) => [x * factor, y * factor]);
}

function dropRepeats(line: GridLine): GridLine {
  return line.filter(([x, y], index) => {
    const previous = line[index - 1];
    return previous === undefined || previous[0] !== x || previous[1] !== y;
  });
}

/** Rings are written without the repeated first point. */
function openRing(ring: GridLine): GridLine {
  const first = ring[0];
  const last = ring.at(-1);
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.slice(0, -1) : ring;
}

function isRing(ring: GridLine): boolean {
  return ring.length > 2 && Math.abs(doubleArea(ring)) >= 2;
}
