import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkCoordinates } from './coordinates';

test.each([
  [91, 0],
  [0, -181],
  [Number.NaN, 5],
  [0, 0],
])('%d, %d is no place of a location', (latitude, longitude) => {
  const edition = singleEdition();
  expect(checkCoordinates(edition)).toEqual([]);
  for (const location of edition.peeringLocations) {
    location.coordinates = { latitude, longitude, precision: 'city', source: 'test' };
  }
  expect(checkCoordinates(edition).map((one) => one.path)).toEqual(['amsterdam']);
});
