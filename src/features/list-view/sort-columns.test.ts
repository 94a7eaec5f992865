import { expect, test } from 'vitest';
import { sortColumns } from '@/domain/sort-columns';
import { sampleIndex } from '@/testing/sample-edition';
import { locationColumns } from './location-columns';
import { regionColumns } from './region-columns';
import { selectedThing } from './selected-thing';

test('an address can sort by every column of the tables, and by nothing else', () => {
  const index = sampleIndex();
  const location = selectedThing(index, { kind: 'location', id: 'amsterdam' });
  const region = selectedThing(index, { kind: 'region', id: 'westeurope' });
  const ids = [...locationColumns(region), ...regionColumns(location)].map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual([...sortColumns].sort());
});
