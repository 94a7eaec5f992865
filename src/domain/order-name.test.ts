import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { orderName } from './order-name';

const { edition } = publishedIndex('2026-09-16');

test('is the canonical name, not a display name', () => {
  const others = edition.peeringLocations
    .map((location) => [location.name, orderName(location)])
    .filter(([shown, ordered]) => shown !== ordered);
  expect(others).toEqual([
    ['Hong Kong SAR', 'Hong Kong'],
    ['Hong Kong SAR2', 'Hong Kong2'],
  ]);
});

test('is the name that is shown where no name makes the id', () => {
  const [location] = edition.peeringLocations;
  if (location === undefined) throw new Error('no location');
  expect(orderName({ ...location, name: 'Elsewhere', publishedAs: ['Nowhere'] })).toBe('Elsewhere');
});
