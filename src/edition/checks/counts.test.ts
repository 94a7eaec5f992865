import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkCounts } from './counts';

test('a geopolitical region has a location and an Azure region', () => {
  expect(checkCounts(singleEdition())).toEqual([]);
  expect(checkCounts({ ...singleEdition(), azureRegions: [] })).toHaveLength(1);
  expect(checkCounts({ ...singleEdition(), peeringLocations: [] })).toHaveLength(2);
});

test('a location has at most two local regions', () => {
  const edition = singleEdition();
  for (const location of edition.peeringLocations) location.localRegionIds = ['a', 'b', 'c'];
  expect(checkCounts(edition).map((one) => one.path)).toEqual(['peeringLocations.amsterdam']);
});
