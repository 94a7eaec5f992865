import { expect, test } from 'vitest';

import { outlinePath } from './outline';

test('rings become one short relative path', () => {
  const rings = [
    [
      [1, 2],
      [4, 2],
      [4, -3],
    ],
    [
      [10, 10],
      [9, 12],
      [10, 14],
    ],
  ] as const;
  expect(outlinePath(rings)).toBe('M1 2l3 0 0-5zM10 10l-1 2 1 2z');
});

test('land that the southern edge of the world cuts goes on beyond it', () => {
  const cut = [
    [0, 1000],
    [1024, 1001],
    [1024, 1026],
    [0, 1026],
  ] as const;
  expect(outlinePath([cut])).toBe('M0 1000l1024 1 0 1047-1024 0z');
});
