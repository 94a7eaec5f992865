import { expect, test } from 'vitest';

import { singleEdition } from '@/testing/single-edition';
import { checkMarkup } from './markup';

test.each([
  '<b>Equinix',
  '**Equinix**',
  '`Equinix`',
  '[Equinix](x)',
  'AT&amp;T',
  'a | b',
  '&cross;',
])('%s is markup', (name) => {
  const edition = singleEdition();
  for (const provider of edition.providers) provider.name = name;
  expect(checkMarkup(edition).map((one) => one.path)).toEqual(['providers.0.name']);
});

test.each(['AT&T NetBond', 'AT&T; see there', 'GÉANT', 'Newport(Wales)', 'T-Systems #1'])(
  '%s is none',
  (name) => {
    const edition = singleEdition();
    for (const provider of edition.providers) provider.name = name;
    expect(checkMarkup(edition)).toEqual([]);
  },
);
