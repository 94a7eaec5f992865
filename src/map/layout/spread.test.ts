import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spread, type SpreadNode } from './spread';

function node(x: number, y: number, kind: 'location' | 'region' = 'location'): SpreadNode {
  return { x, y, radius: 9, limit: 26, kind };
}

function distance(a: { x: number; y: number } | undefined, b: typeof a): number {
  return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
}

describe('spread', () => {
  it('parts a location and a region at one point, the region up and left', () => {
    const [location, region] = spread([node(100, 100), node(100, 100, 'region')], 4.5);
    expect(distance(location, region)).toBeCloseTo(22.5, 0);
    expect(region?.x).toBeLessThan(location?.x ?? 0);
    expect(region?.y).toBeLessThan(location?.y ?? 0);
  });

  it('parts five that coincide, within their limits', () => {
    const places = spread(
      [1, 2, 3, 4, 5].map(() => node(50, 50)),
      0,
    );
    places.forEach((place, index) => {
      expect(distance(place, { x: 50, y: 50 })).toBeLessThan(26.01);
      for (const other of places.slice(index + 1))
        expect(distance(place, other)).toBeGreaterThan(17);
    });
  });

  it('leaves alone what does not touch', () => {
    const nodes = [node(0, 0), node(23, 0), node(300, 40, 'region')];
    expect(spread(nodes, 4.5)).toEqual(nodes.map(({ x, y }) => ({ x, y })));
  });

  it('never moves farther than the limit, and gives the same places again', () => {
    const nodes = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), fc.boolean())
        .map(([x, y, isRegion]) => node(x, y, isRegion ? 'region' : 'location')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(nodes, (crowd) => {
        const places = spread(crowd, 4.5);
        expect(places).toEqual(spread(crowd, 4.5));
        crowd.forEach((each, index) => expect(distance(places[index], each)).toBeLessThan(26.01));
      }),
    );
  });
});
