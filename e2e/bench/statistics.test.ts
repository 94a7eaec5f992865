import { expect, test } from 'vitest';
import { median, medianOfAll, percentile } from './statistics';

test('median of odd, even and no numbers', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 5])).toBe(3.5);
  expect(median([])).toBeNull();
});

test('percentile by nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentile(values, 0.95)).toBe(19);
  expect(percentile(values, 0.75)).toBe(15);
  expect(percentile(values, 1)).toBe(20);
  expect(percentile(values, 0)).toBe(1);
  expect(percentile([], 0.5)).toBeNull();
});

test('a run without a result is not left out of the median', () => {
  expect(medianOfAll([3, 1, 2])).toBe(2);
  expect(medianOfAll([3, null, 2])).toBeNull();
  expect(medianOfAll([])).toBeNull();
});
