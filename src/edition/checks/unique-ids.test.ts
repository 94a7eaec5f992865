import { expect, test } from 'vitest';

import { singleEdition, singleLocation } from '@/testing/single-edition';
import { checkUniqueIds } from './unique-ids';

test('an id may stand once in a list', () => {
  const edition = singleEdition();
  expect(checkUniqueIds(edition)).toEqual([]);
  edition.peeringLocations.push(singleLocation());
  expect(checkUniqueIds(edition).map((one) => one.path)).toEqual(['peeringLocations.amsterdam']);
});
