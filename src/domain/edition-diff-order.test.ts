import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { sampleCatalogue } from '@/testing/sample-edition';
import { editionsToCompare } from './edition-diff-order';

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
