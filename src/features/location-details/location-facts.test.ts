import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { locationFacts } from './location-facts';

function valuesOf(edition: string, id: string): Record<string, string> {
  const index = publishedIndex(edition);
  const location = index.peeringLocations.get(id);
  if (location === undefined) throw new Error(`${edition} has no ${id}`);
  return Object.fromEntries(locationFacts(index, location).map(({ term, value }) => [term, value]));
}

test('what no table of the cloud says is not published, whatever another cloud’s say', () => {
  expect(valuesOf('2026-09-16', 'us-government-chicago')).toMatchObject({
    Metro: 'Not published in this edition',
    'Pricing zone': 'Not published in this edition',
  });
});

test('none is said where the tables of the cloud could have named one', () => {
  expect(valuesOf('2026-09-16', 'busan')).toMatchObject({
    Metro: 'None',
    'ExpressRoute Direct': 'Not available',
  });
});

test('a Metro site that the table of them leaves out is told with its doubt', () => {
  expect(valuesOf('2026-09-16', 'tokyo')).toMatchObject({ Metro: 'Sources disagree' });
  expect(valuesOf('2026-09-16', 'amsterdam')).toMatchObject({ Metro: 'Amsterdam Metro' });
});
