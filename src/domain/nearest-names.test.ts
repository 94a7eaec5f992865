import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/testing/arbitraries';
import { nearestNames } from './nearest-names';

const places = ['Amsterdam', 'Amsterdam2', 'Rotterdam', 'Paris', 'São Paulo'].map((name) => ({
  id: name.toLowerCase().replace('ã', 'a').replace(' ', '-'),
  name,
}));

function near(text: string, limit = 3) {
  return nearestNames(text, places, limit).map((place) => place.name);
}

describe('nearestNames', () => {
  it.each([
    ['amsterdm', ['Amsterdam', 'Amsterdam2']],
    ['amstredam', ['Amsterdam', 'Amsterdam2']],
    ['amster', ['Amsterdam', 'Amsterdam2']],
    ['rotterdam', ['Rotterdam', 'Amsterdam']],
    ['sau-paulo', ['São Paulo']],
    ['pariss', ['Paris']],
    ['berlin', []],
    ['', []],
  ])('finds for %s: %s', (text, expected) => {
    expect(near(text)).toEqual(expected);
  });

  it('gives no more than asked for', () => {
    expect(near('amsterdam', 1)).toEqual(['Amsterdam']);
  });

  it('is total for a text of any length', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        expect(near(text).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('finds a name again in which one letter is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(20), (place, at) => {
        const position = at % place.id.length;
        const wrong = `${place.id.slice(0, position)}x${place.id.slice(position + 1)}`;
        expect(near(wrong, 5)).toContain(place.name);
      }),
    );
  });
});
