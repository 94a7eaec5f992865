import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/testing/arbitraries';
import { fold } from './fold';
import { slug } from './slug';

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['GÉANT', 'geant'],
    ['København', 'kobenhavn'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['AT&T  NetBond', 'att netbond'],
    ['Newport(Wales)', 'newport wales'],
    ['東京', '東京'],
    [' .,- ', ''],
  ])('folds %s to %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('slug', () => {
  it.each([
    ['São Paulo', 'sao-paulo'],
    ['Silicon Valley2', 'silicon-valley2'],
    ['Newport(Wales)', 'newport-wales'],
    ['AT&T NetBond', 'att-netbond'],
    ['Interxion (Digital Realty)', 'interxion-digital-realty'],
    ['1-IX EU', '1-ix-eu'],
    ['—', ''],
  ])('makes %s into %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('is an id again', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        expect(slug(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });
});
