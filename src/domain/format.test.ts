import { describe, expect, it } from 'vitest';
import { formatAvailable, formatCount, formatDistanceKm, formatPosition } from './format';

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

describe('formatAvailable', () => {
  const [here, soon] = [{ announced: false }, { announced: true }];

  it('leaves what is announced out of the count and names it apart', () => {
    expect(formatAvailable([here, here], 'Azure region')).toBe('2 Azure regions');
    expect(formatAvailable([here, soon, soon], 'Azure region')).toBe(
      '1 Azure region and 2 announced',
    );
    expect(formatAvailable([], 'Azure region')).toBe('0 Azure regions');
  });
});

it('formatPosition rounds, and names the half of the globe', () => {
  expect(formatPosition({ latitude: 52.3667, longitude: 4.9 })).toBe('52.37° N, 4.90° E');
  expect(formatPosition({ latitude: -33.8688, longitude: -151.2093 })).toBe('33.87° S, 151.21° W');
  expect(formatPosition({ latitude: 0, longitude: 180 })).toBe('0.00° N, 180.00° E');
});
