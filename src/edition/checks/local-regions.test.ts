import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkLocalRegions } from './local-regions';

test('a local region lies in the geopolitical region of its location', () => {
  expect(checkLocalRegions(singleEdition())).toEqual([]);
  const edition = singleEdition();
  for (const region of edition.azureRegions) region.geopoliticalRegionId = 'asia';
  expect(checkLocalRegions(edition).map((one) => one.path)).toEqual(['peeringLocations.amsterdam']);
  for (const region of edition.azureRegions) region.geopoliticalRegionId = null;
  expect(checkLocalRegions(edition)).toEqual([]);
});

test('a local region is of the cloud of its location', () => {
  const edition = singleEdition();
  for (const region of edition.azureRegions) region.cloud = 'china';
  expect(checkLocalRegions(edition)[0]?.message).toContain('another cloud');
});
