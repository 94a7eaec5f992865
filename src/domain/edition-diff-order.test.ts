import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { sampleCatalogue } from '@/testing/sample-edition';
import { comparisonUpTo } from './comparison-up-to';
import { addressedEdition, editionsToCompare } from './edition-diff-order';

const catalogue = publishedCatalogue();

test('the editions to compare: the newest two unless the address says otherwise', () => {
  const newest = { from: '2026-04-28', to: '2026-09-16' };
  expect(editionsToCompare(catalogue, null, null)).toEqual(newest);
  expect(editionsToCompare(catalogue, '1999-01-01', 'constructor')).toEqual(newest);
  expect(editionsToCompare(catalogue, null, '2015-06-25')?.from).toBe('2015-03-31');
  expect(editionsToCompare(catalogue, '2026-09-16', '2015-03-31')?.to).toBe('2015-03-31');
  expect(editionsToCompare(catalogue, null, '2015-03-31')?.from).toBe('2015-03-31');
  expect(editionsToCompare({ ...sampleCatalogue(), editions: [] }, null, null)).toBeNull();
});

test('a comparison up to another edition keeps its start where that is older', () => {
  const compared = { from: '2023-11-06', to: '2024-09-22' };
  const upTo = (later: string, pair: Parameters<typeof comparisonUpTo>[1] = compared) =>
    comparisonUpTo(catalogue, pair, later);
  expect(upTo('2026-09-16')).toEqual({ from: '2023-11-06', to: '2026-09-16' });
  expect(upTo('2023-11-06')).toEqual({ from: '2021-02-10', to: '2023-11-06' });
  expect(upTo('2016-10-21')).toEqual({ from: '2015-06-25', to: '2016-10-21' });
  expect(upTo('2015-03-31')).toEqual({ from: '2015-03-31', to: '2015-03-31' });
  // The later one first: it is the other that stays.
  const swapped = { from: '2024-09-22', to: '2020-05-05' };
  expect(upTo('2023-11-06', swapped)).toEqual({ from: '2020-05-05', to: '2023-11-06' });
  expect(upTo('2026-09-16', { from: null, to: null })).toEqual({
    from: '2026-04-28',
    to: '2026-09-16',
  });
});

test('an address names the newest edition by naming none', () => {
  expect(addressedEdition(catalogue, '2026-09-16')).toBeNull();
  expect(addressedEdition(catalogue, '2026-04-28')).toBe('2026-04-28');
});
