import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { isNewSince, newSince } from './new-since';

const catalogue = publishedCatalogue();

test('the locations and regions first listed after an edition', () => {
  const found = newSince(catalogue, '2026-09-16', '2026-04-28');
  const locations = [...found].filter((key) => key.startsWith('location:'));
  expect(locations.toSorted()).toEqual([
    'location:auckland2',
    'location:copenhagen2',
    'location:johannesburg2',
    'location:luxembourg',
    'location:omaha',
    'location:santiago2',
  ]);
  expect(found.has('region:denmarkeast')).toBe(true);
  expect(found.has('region:westeurope')).toBe(false);
});

test('only what the edition itself lists, and never what was listed before', () => {
  const found = newSince(catalogue, '2021-02-10', '2015-03-31');
  expect(found.has('location:luxembourg' as const)).toBe(false);
  expect(found.has('location:bogota')).toBe(true);
  const known = { id: 'x', name: 'X', cloud: null };
  const again = {
    ...catalogue,
    peeringLocations: [{ ...known, editions: ['2015-03-31', '2021-02-10'] }],
    azureRegions: [],
  };
  expect(newSince(again, '2021-02-10', '2020-05-05').size).toBe(0);
});

test('one thing, where there is something to compare with', () => {
  expect(isNewSince(catalogue, '2026-09-16', '2026-04-28', 'location:omaha')).toBe(true);
  expect(isNewSince(catalogue, '2026-09-16', '2026-04-28', 'location:amsterdam')).toBe(false);
  expect(isNewSince(catalogue, '2026-09-16', null, 'location:omaha')).toBe(false);
});

test('nothing is new since the same or a later edition', () => {
  expect(newSince(catalogue, '2015-03-31', '2015-03-31').size).toBe(0);
  expect(newSince(catalogue, '2015-03-31', '2026-09-16').size).toBe(0);
});
