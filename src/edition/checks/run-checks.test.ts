import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { runChecks } from './run-checks';

test('what makes a file unusable is told apart from what people must see', () => {
  expect(runChecks(singleEdition())).toEqual({ errors: [], warnings: [] });
  const edition = singleEdition();
  for (const provider of edition.providers) provider.url = 'ftp://example.com';
  for (const region of edition.geopoliticalRegions) region.name = 'Atlantis';
  const { errors, warnings } = runChecks(edition);
  expect([errors.length, warnings.length]).toEqual([1, 1]);
});
