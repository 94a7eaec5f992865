import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup';

test('what markup would read as its own is escaped, once', () => {
  expect(escapeMarkup(`<a b="c" d='e'>&amp;</a>`)).toBe(
    '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;&lt;/a&gt;',
  );
});

test('no text can end an element, an attribute or a reference', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', 'a') }), (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
    }),
  );
});
