import { expect, test } from 'vitest';

import { sampleEdition, sampleLocation } from '../sample-edition';
import { checkUniqueIds } from './unique-ids';

test('an id may stand once in a list', () => {
  const edition = sampleEdition();
  expect(checkUniqueIds(edition)).toEqual([]);
  edition.peeringLocations.push(sampleLocation());
  expect(checkUniqueIds(edition).map((one) => one.path)).toEqual(['peeringLocations.amsterdam']);
});
