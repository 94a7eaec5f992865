import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { plainText } from './plain-text';

test.each([
  ['**`Equinix`**', 'Equinix'],
  ['**[`A1`](https://a1.net/)**', 'A1'],
  ['AT&amp;T  NetBond ', 'AT&T NetBond'],
  ['AT&T NetBond', 'AT&T NetBond'],
  ['GTT<sup>', 'GTT'],
  ['Digital Realty(Interxion) AMS8 ', 'Digital Realty(Interxion) AMS8'],
  ['a\u00a0b', 'a b'],
  ['&check; Digital Realty CPH1', 'Digital Realty CPH1'],
  ['a &amp;check; b', 'a b'],
  ['a &che<b>ck; b', 'a b'],
])('%s becomes %s', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test('no markup is left of any text', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('**', '`', '<b>', '[x](y)', '&lt;', '|'),
      (text, mark) => {
        expect(plainText(mark + text + mark)).not.toMatch(/[<>[\]*|`]/);
      },
    ),
  );
});
