import { describe, expect, it } from 'vitest';
import { formatCount, formatDistanceKm } from './format';

describe('formatDistanceKm', () => {
  it.each([
    [null, '–'],
    [Number.NaN, '–'],
    [0, '<10'],
    [9.99, '<10'],
    [10, '10'],
    [1465.4, '1,465'],
    [20_015, '20,015'],
  ])('writes %s as %s', (km, text) => {
    expect(formatDistanceKm(km)).toBe(text);
  });
});

describe('formatCount', () => {
  it.each([
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
  ])('writes %s as %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});
