import type { Pixel } from './world-pixels';

export type SpreadNode = Pixel & {
  radius: number;
  /** The farthest it may stand from its true point. */
  limit: number;
  /** Decides who goes where when two coincide. */
  kind: 'location' | 'region';
};

/** Enough for the densest places; what cannot be parted by then has no room within the limits. */
const rounds = 80;
const settled = 0.05;

/**
 * Moves circles that overlap apart, each at most `limit` pixels from where it was. Circles that do
 * not touch stay exactly where they are; the result depends on nothing but the nodes and their order.
 */
export function spread(nodes: readonly SpreadNode[], clearance: number): Pixel[] {
  const places = nodes.map(({ x, y }) => ({ x, y }));
  const pairs = pairsInReach(nodes, places, clearance);
  const near = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const crowd = nodes.flatMap((node, index) => {
    const place = places[index];
    return place !== undefined && near.has(place) ? [{ node, place }] : [];
  });
  for (let round = 0; round < rounds; round += 1) {
    let largestOverlap = 0;
    for (const pair of pairs) largestOverlap = Math.max(largestOverlap, pushApart(pair));
    for (const { node, place } of crowd) keepWithin(place, node);
    if (largestOverlap < settled) break;
  }
  return places;
}

type Pair = { a: Pixel; b: Pixel; need: number; angle: number };

/** The pairs that may come to touch; each is looked at in every round, so they are found once. */
function pairsInReach(
  nodes: readonly SpreadNode[],
  places: readonly Pixel[],
  clearance: number,
): Pair[] {
  const pairs: Pair[] = [];
  nodes.forEach((first, index) => {
    const a = places[index];
    for (let other = index + 1; other < nodes.length; other += 1) {
      const second = nodes[other];
      const b = places[other];
      if (a === undefined || b === undefined || second === undefined) continue;
      const need = first.radius + second.radius + clearance;
      const reach = need + first.limit + second.limit;
      if (Math.abs(second.x - first.x) < reach && Math.abs(second.y - first.y) < reach) {
        pairs.push({ a, b, need, angle: partingAngle(first, second, other) });
      }
    }
  });
  return pairs;
}

/** Regions go up and left of a location at the same point, further sites around it. */
function partingAngle(first: SpreadNode, second: SpreadNode, index: number): number {
  if (first.kind !== second.kind) return first.kind === 'location' ? -2.2 : 0.94;
  return index * 2.4;
}

/** Gives back by how much the two overlapped. (Math.hypot is many times slower than this.) */
function pushApart({ a, b, need, angle }: Pair): number {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const square = x * x + y * y;
  if (square >= need * need) return 0;
  const distance = Math.sqrt(square);
  const overlap = need - distance;
  const isSame = distance < 0.5;
  const stepX = ((isSame ? Math.cos(angle) : x / distance) * overlap) / 2;
  const stepY = ((isSame ? Math.sin(angle) : y / distance) * overlap) / 2;
  a.x -= stepX;
  a.y -= stepY;
  b.x += stepX;
  b.y += stepY;
  return overlap;
}

function keepWithin(place: Pixel, node: SpreadNode): void {
  const x = place.x - node.x;
  const y = place.y - node.y;
  const square = x * x + y * y;
  if (square <= node.limit * node.limit) return;
  const share = node.limit / Math.sqrt(square);
  place.x = node.x + x * share;
  place.y = node.y + y * share;
}
