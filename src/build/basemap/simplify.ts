import type { PlaneLine, PlanePoint } from './plane';

/**
 * Douglas-Peucker: drops the points that lie within `tolerance` of the line that remains. The ends
 * of a line stay; a ring (first point = last point) keeps its first and its farthest point.
 */
export function simplify(line: PlaneLine, tolerance: number): PlaneLine {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const isRing = first[0] === last[0] && first[1] === last[1];
  const middle = isRing ? farthestFromPoint(line, first) : null;
  if (middle === null) keepBetween(line, 0, line.length - 1, tolerance, kept);
  else {
    kept[middle] = 1;
    keepBetween(line, 0, middle, tolerance, kept);
    keepBetween(line, middle, line.length - 1, tolerance, kept);
  }
  return line.filter((_, index) => kept[index] === 1);
}

/** Twice the signed area of a ring, in the units of its points, squared. */
export function doubleArea(ring: PlaneLine): number {
  let sum = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return sum;
}

function farthestFromPoint(line: PlaneLine, from: PlanePoint): number {
  let farthest = 0;
  let most = -1;
  for (const [index, point] of line.entries()) {
    const distance = (point[0] - from[0]) ** 2 + (point[1] - from[1]) ** 2;
    if (distance > most) [farthest, most] = [index, distance];
  }
  return farthest;
}

/** A list of spans instead of recursion: Eurasia has more points than the stack allows for. */
function keepBetween(
  line: PlaneLine,
  start: number,
  end: number,
  tolerance: number,
  kept: Uint8Array,
): void {
  const spans: [number, number][] = [[start, end]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestFromChord(line, from, to, tolerance);
    if (farthest === null) continue;
    kept[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
}

function farthestFromChord(
  line: PlaneLine,
  from: number,
  to: number,
  tolerance: number,
): number | null {
  const a = line[from];
  const b = line[to];
  if (a === undefined || b === undefined) return null;
  let farthest: number | null = null;
  let most = tolerance ** 2;
  for (let index = from + 1; index < to; index += 1) {
    const point = line[index];
    const distance = point === undefined ? 0 : squaredDistance(point, a, b);
    if (distance > most) [farthest, most] = [index, distance];
  }
  return farthest;
}

function squaredDistance(point: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const width = b[0] - a[0];
  const height = b[1] - a[1];
  const squaredLength = width ** 2 + height ** 2;
  const along =
    squaredLength === 0
      ? 0
      : ((point[0] - a[0]) * width + (point[1] - a[1]) * height) / squaredLength;
  const share = Math.max(0, Math.min(1, along));
  return (point[0] - a[0] - share * width) ** 2 + (point[1] - a[1] - share * height) ** 2;
}
