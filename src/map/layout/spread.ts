import type { Pixel } from './world-pixels';

export type SpreadNode = Pixel & {
  radius: number;
  /** The farthest it may stand from its true point. */
  limit: number;
  /** Where it goes when it coincides with another: the smaller kind to one side, the other opposite. */
  kind: 'location' | 'region';
};

const rounds = 120;

/**
 * Moves circles that overlap apart, each at most `limit` pixels from where it was. Circles that do
 * not touch stay exactly where they are; the result depends on nothing but the nodes and their order.
 */
export function spread(nodes: readonly SpreadNode[], clearance: number): Pixel[] {
  const places = nodes.map(({ x, y }) => ({ x, y }));
  const pairs = pairsInReach(nodes, clearance);
  for (let round = 0; round < rounds; round += 1) {
    let largestOverlap = 0;
    for (const pair of pairs) largestOverlap = Math.max(largestOverlap, pushApart(pair, places));
    nodes.forEach((node, index) => {
      const place = places[index];
      if (place !== undefined) keepWithin(place, node);
    });
    if (largestOverlap < 0.05) break;
  }
  return places;
}

type Pair = { a: number; b: number; need: number; angle: number };

function pairsInReach(nodes: readonly SpreadNode[], clearance: number): Pair[] {
  const pairs: Pair[] = [];
  nodes.forEach((first, a) => {
    for (let b = a + 1; b < nodes.length; b += 1) {
      const second = nodes[b];
      if (second === undefined) continue;
      const need = first.radius + second.radius + clearance;
      const reach = need + first.limit + second.limit;
      const x = second.x - first.x;
      const y = second.y - first.y;
      if (Math.abs(x) < reach && Math.abs(y) < reach) {
        pairs.push({ a, b, need, angle: partingAngle(first, second, b) });
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

function pushApart({ a, b, need, angle }: Pair, places: Pixel[]): number {
  const first = places[a];
  const second = places[b];
  if (first === undefined || second === undefined) return 0;
  const x = second.x - first.x;
  const y = second.y - first.y;
  const distance = Math.hypot(x, y);
  const overlap = need - distance;
  if (overlap <= 0) return 0;
  const near = distance < 0.5;
  const stepX = ((near ? Math.cos(angle) : x / distance) * overlap) / 2;
  const stepY = ((near ? Math.sin(angle) : y / distance) * overlap) / 2;
  first.x -= stepX;
  first.y -= stepY;
  second.x += stepX;
  second.y += stepY;
  return overlap;
}

function keepWithin(place: Pixel, node: SpreadNode): void {
  const x = place.x - node.x;
  const y = place.y - node.y;
  const moved = Math.hypot(x, y);
  if (moved <= node.limit) return;
  place.x = node.x + (x / moved) * node.limit;
  place.y = node.y + (y / moved) * node.limit;
}
