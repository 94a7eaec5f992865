import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkGeopoliticalNames } from './geopolitical-names';

test('a geopolitical region has a known name in its cloud', () => {
  const edition = singleEdition();
  expect(checkGeopoliticalNames(edition)).toEqual([]);
  edition.geopoliticalRegions = [
    { id: 'atlantis', name: 'Atlantis', cloud: 'commercial' },
    { id: 'china', name: 'China', cloud: 'commercial' },
  ];
  const paths = checkGeopoliticalNames(edition).map((one) => one.path);
  expect(paths).toEqual(['geopoliticalRegions.atlantis', 'geopoliticalRegions.china']);
});
