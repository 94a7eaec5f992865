import { expect, test } from 'vitest';

import { sampleEdition } from '../sample-edition';
import { runChecks } from './run-checks';

test('what makes a file unusable is told apart from what people must see', () => {
  expect(runChecks(sampleEdition())).toEqual({ errors: [], warnings: [] });
  const edition = sampleEdition();
  for (const provider of edition.providers) provider.url = 'ftp://example.com';
  for (const region of edition.geopoliticalRegions) region.name = 'Atlantis';
  const { errors, warnings } = runChecks(edition);
  expect([errors.length, warnings.length]).toEqual([1, 1]);
});
