import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { countedPresences, isHollow } from './presence';

test('the page by location is what counts: Amsterdam 28, Chicago 25, Tokyo 18', () => {
  const index = publishedIndex('2026-09-16');
  const count = (id: string) => {
    const location = index.peeringLocations.get(id);
    return location === undefined ? null : countedPresences(location).length;
  };
  expect(count('amsterdam')).toBe(28);
  expect(count('chicago')).toBe(25);
  expect(count('tokyo')).toBe(18);
  expect(count('copenhagen2')).toBe(0);
});

test('announced providers do not count', () => {
  const index = publishedIndex('2016-10-21');
  const location = index.peeringLocations.get('las-vegas');
  expect(location?.providers).toHaveLength(2);
  expect(location === undefined ? [] : countedPresences(location)).toHaveLength(1);
});

function hollowIn(edition: string): string[] {
  const index = publishedIndex(edition);
  return index.edition.peeringLocations
    .filter((location) => isHollow(index, location))
    .map(({ id }) => id)
    .sort();
}

test('nothing is hollow where no table names a provider', () => {
  expect(hollowIn('2015-03-31')).toEqual([]);
  expect(hollowIn('2021-02-10')).toEqual([]);
});

test('hollow is what has no row, an empty cell, or is announced', () => {
  expect(hollowIn('2016-10-21')).toEqual(['montreal', 'newport-wales', 'quebec-city']);
  expect(hollowIn('2026-09-16')).toEqual([
    'auckland2',
    'copenhagen2',
    'johannesburg2',
    'new-york2',
    'oslo2',
    'santiago2',
  ]);
});
