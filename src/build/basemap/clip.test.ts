import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { clipLine, clipRing } from './clip';
import { doubleArea, simplify } from './simplify';

const coordinate = fc.integer({ min: -100, max: 100 });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });

test('a square keeps the part between the two lines', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  const part = clipRing(square, 0, 2, 5);
  expect(doubleArea(part)).toBe(2 * 3 * 10);
  expect(clipRing(square, 1, 20, 30)).toEqual([]);
  expect(clipRing(square, 1, -5, 30)).toEqual(square);
});

test('two halves of a ring have its area', () => {
  fc.assert(
    fc.property(line, coordinate, (ring, middle) => {
      const halves = [clipRing(ring, 0, -1000, middle), clipRing(ring, 0, middle, 1000)];
      const sum = halves.reduce((total, half) => total + doubleArea(half), 0);
      expect(sum).toBeCloseTo(doubleArea(ring), 4);
    }),
  );
});

test('a line that leaves and comes back gives two parts', () => {
  const zigzag = [
    [0, 0],
    [10, 0],
    [10, 5],
    [0, 5],
  ] as const;
  expect(clipLine(zigzag, 0, -5, 4)).toEqual([
    [
      [0, 0],
      [4, 0],
    ],
    [
      [4, 5],
      [0, 5],
    ],
  ]);
});

test('nothing clipped lies outside', () => {
  fc.assert(
    fc.property(line, (points) => {
      const parts = clipLine(points, 1, -20, 30);
      for (const [, y] of [...parts.flat(), ...clipRing(points, 1, -20, 30)]) {
        expect(y).toBeGreaterThanOrEqual(-20);
        expect(y).toBeLessThanOrEqual(30);
      }
    }),
  );
});

test('simplifying drops what lies near the line, and keeps ends and corners', () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.4],
        [10, 0],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
  ]);
  expect(
    simplify(
      [
        [0, 0],
        [5, 0.6],
        [10, 0],
      ],
      0.5,
    ),
  ).toHaveLength(3);
  const ring = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ] as const;
  expect(simplify(ring, 0.5)).toEqual(ring);
});

test('what simplifying drops was never farther away than the tolerance', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 0, max: 20 }), (points, tolerance) => {
      const kept = simplify(points, tolerance);
      for (const point of points) {
        const distances = kept.slice(1).map((to, index) => distance(point, kept[index] ?? to, to));
        expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
      }
    }),
  );
});

type Point = readonly [number, number];

function distance(point: Point, from: Point, to: Point): number {
  const length = (to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2;
  const along = (point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1]);
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, along / length));
  return Math.hypot(
    point[0] - from[0] - share * (to[0] - from[0]),
    point[1] - from[1] - share * (to[1] - from[1]),
  );
}
