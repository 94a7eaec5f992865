import type { PlaneLine, PlanePoint } from './plane';

/** 0 = x, 1 = y. */
export type Axis = 0 | 1;

/** The part of a ring between two straight lines; edges along them close it. May be empty. */
export function clipRing(ring: PlaneLine, axis: Axis, least: number, most: number): PlaneLine {
  return clipRingSide(clipRingSide(ring, axis, least, 1), axis, most, -1);
}

/** The parts of a line between two straight lines, in order. */
export function clipLine(line: PlaneLine, axis: Axis, least: number, most: number): PlaneLine[] {
  return clipLineSide(line, axis, least, 1).flatMap((part) => clipLineSide(part, axis, most, -1));
}

/** Sutherland-Hodgman against one side: inside where `sign * (coordinate - limit) >= 0`. */
function clipRingSide(ring: PlaneLine, axis: Axis, limit: number, sign: 1 | -1): PlaneLine {
  const clipped: PlanePoint[] = [];
  let previous = ring.at(-1);
  for (const point of ring) {
    const isInside = sign * (point[axis] - limit) >= 0;
    if (previous !== undefined && sign * (previous[axis] - limit) >= 0 !== isInside) {
      clipped.push(crossing(previous, point, axis, limit));
    }
    if (isInside) clipped.push(point);
    previous = point;
  }
  return clipped;
}

function clipLineSide(line: PlaneLine, axis: Axis, limit: number, sign: 1 | -1): PlaneLine[] {
  const parts: PlanePoint[][] = [];
  let part: PlanePoint[] = [];
  let previous: PlanePoint | undefined;
  for (const point of line) {
    const isInside = sign * (point[axis] - limit) >= 0;
    if (previous !== undefined && sign * (previous[axis] - limit) >= 0 !== isInside) {
      part.push(crossing(previous, point, axis, limit));
    }
    if (isInside) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    previous = point;
  }
  return [...parts, part].filter((one) => one.length > 1);
}

function crossing(from: PlanePoint, to: PlanePoint, axis: Axis, limit: number): PlanePoint {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [limit, across] : [across, limit];
}
