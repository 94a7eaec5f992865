import { expect, test } from 'vitest';

import { isSecureUrl } from './secure-url';

test.each([
  ['https://a.example/x?y=z#t', true],
  ['http://a.example/', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['https:///a.example', false],
  ['https://a.example/ x', false],
  ['https://a.example/"onclick="', false],
  [' https://a.example/', false],
])('%s may be linked: %s', (url, expected) => {
  expect(isSecureUrl(url)).toBe(expected);
});
