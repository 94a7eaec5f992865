import { afterEach, expect, test, vi } from 'vitest';
import { safeUrl } from './safe-url';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('lets complete https addresses through, and nothing else', () => {
  expect(safeUrl('https://learn.microsoft.com/a?b=c')).toBe('https://learn.microsoft.com/a?b=c');
  for (const url of [null, '', 'http://example.com', 'javascript:alert(1)', '//x.test', 'https://'])
    expect(safeUrl(url)).toBeNull();
});

test('needs nothing that Safari 16.4 lacks', () => {
  class OldUrl extends URL {}
  Object.defineProperty(OldUrl, 'canParse', { value: undefined });
  vi.stubGlobal('URL', OldUrl);
  expect(safeUrl('https://a.test/')).toBe('https://a.test/');
  expect(safeUrl('nowhere')).toBeNull();
});
