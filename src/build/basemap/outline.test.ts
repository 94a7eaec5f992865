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
