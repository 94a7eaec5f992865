import { expect, test } from 'vitest';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { withKnownProviders } from './known-providers';

const catalogue = publishedCatalogue();

test('an edition without a table of providers knows those of others, by name alone', () => {
  const index = publishedIndex('2021-02-10');
  expect(index.providers.size).toBe(0);
  const equinix = withKnownProviders(index, catalogue).providers.get('equinix');
  expect(equinix).toMatchObject({ name: 'Equinix', categories: [], url: null });
});

test('what the edition itself says of a provider comes first', () => {
  const index = publishedIndex('2015-03-31');
  const own = index.providers.get('equinix');
  expect(own?.categories).toEqual(['exchange']);
  expect(withKnownProviders(index, catalogue).providers.get('equinix')).toBe(own);
});

test('an edition that publishes providers stays as it is: whom it leaves out is not there', () => {
  const index = publishedIndex('2016-10-21');
  expect(withKnownProviders(index, catalogue)).toBe(index);
});
