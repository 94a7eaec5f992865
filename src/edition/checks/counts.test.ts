import { expect, test } from 'vitest';

import { sampleEdition } from '../sample-edition';
import { checkCounts } from './counts';

test('a geopolitical region has a location and an Azure region', () => {
  expect(checkCounts(sampleEdition())).toEqual([]);
  expect(checkCounts({ ...sampleEdition(), azureRegions: [] })).toHaveLength(1);
  expect(checkCounts({ ...sampleEdition(), peeringLocations: [] })).toHaveLength(2);
});

test('a location has at most two local regions', () => {
  const edition = sampleEdition();
  for (const location of edition.peeringLocations) location.localRegionIds = ['a', 'b', 'c'];
  expect(checkCounts(edition).map((one) => one.path)).toEqual(['peeringLocations.amsterdam']);
});
