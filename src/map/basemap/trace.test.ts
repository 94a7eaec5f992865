import { expect, test } from 'vitest';

import { coastSpans } from './trace';

const edges = { least: -2, most: 12 };

function spansOf(...points: number[]): number[][] {
  return coastSpans(Int32Array.from(points), edges).map((span) => [...span]);
}

test('a ring away from the edges is one closed coast', () => {
  expect(spansOf(0, 0, 5, 0, 5, 5)).toEqual([[0, 0, 5, 0, 5, 5, 0, 0]]);
});

test('no coast runs along the edge where a shape was cut', () => {
  expect(spansOf(-2, 3, 4, 3, 4, 6, -2, 6)).toEqual([[-2, 3, 4, 3, 4, 6, -2, 6]]);
  expect(spansOf(4, 3, 4, 6, -2, 6, -2, 3)).toEqual([
    [4, 3, 4, 6, -2, 6],
    [-2, 3, 4, 3],
  ]);
});

test('a square of nothing but land has no coast', () => {
  expect(spansOf(-2, -2, 12, -2, 12, 12, -2, 12)).toEqual([]);
});

test('an edge inside the picture that happens to be straight is coast', () => {
  expect(spansOf(0, 0, 0, 9, 5, 9)).toEqual([[0, 0, 0, 9, 5, 9, 0, 0]]);
});
