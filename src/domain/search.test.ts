import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/testing/arbitraries';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex } from '@/testing/sample-edition';
import type { Cloud } from './model';
import { buildSearch, search } from './search';

const newest = buildSearch(publishedIndex('2026-09-16'));

function found(text: string, cloud: Cloud = 'commercial', limit = 8) {
  return search(newest, text, limit, cloud).map((hit) => `${hit.kind} ${hit.id}`);
}

describe('search in the newest edition', () => {
  it.each([
    ['sao', 'location sao-paulo'],
    ['São Paulo', 'location sao-paulo'],
    ['westeu', 'region westeurope'],
    ['west eu', 'region westeurope'],
    ['WestEurope', 'region westeurope'],
    ['equinix am5', 'location amsterdam'],
    ['Frankfurt2', 'location frankfurt2'],
    ['frankfurt 2', 'location frankfurt2'],
    ['amsterdam', 'location amsterdam'],
    ['hong kong', 'location hong-kong'],
    ['hongkong', 'location hong-kong'],
    ['Hong Kong SAR2', 'location hong-kong2'],
    ['munchen', 'location munich'],
    ['München', 'location munich'],
    ['Muenchen', 'location munich'],
    ['Wien', 'location vienna'],
    ['København', 'location copenhagen'],
    ['東京', 'location tokyo'],
    ['Bombay', 'location mumbai'],
    ['Genève', 'location geneva'],
    ['nyc', 'location new-york'],
    ['san jose', 'location silicon-valley'],
    ['Ashburn', 'location washington-dc'],
    ['netherlands', 'location amsterdam'],
    ['newport', 'location newport-wales'],
    ['zurich metro', 'location zurich'],
    ['hong kong metro', 'location hong-kong'],
    ['queretaro', 'location queretaro-mexico'],
    ['megaport', 'provider megaport'],
    ['at&t', 'provider att-netbond'],
    ['geant', 'provider geant'],
    ['europe', 'geopolitical-region europe'],
    ['peering location paris', 'location paris'],
    ['usgovvirginia', 'region usgovvirginia'],
  ])('finds %s first', (text, expected) => {
    expect(found(text)[0]).toBe(expected);
  });

  it('finds San Jose and Santa Clara under Silicon Valley', () => {
    expect(found('silicon valley').slice(0, 2)).toEqual([
      'location silicon-valley',
      'location silicon-valley2',
    ]);
    expect(found('santa clara')).toContain('location silicon-valley2');
  });

  it('puts the current cloud first among equals, and says which cloud a hit is in', () => {
    expect(found('chicago').slice(0, 3)).toEqual([
      'location chicago',
      'location chicago2',
      'location us-government-chicago',
    ]);
    expect(found('chicago', 'us-government')[0]).toBe('location us-government-chicago');
    const [hit] = search(newest, 'beijing', 1);
    expect(hit).toMatchObject({ id: 'china-beijing', cloud: 'china' });
    const [provider] = search(newest, 'equinix', 1, 'us-government');
    expect(provider).toMatchObject({ kind: 'provider', cloud: 'us-government' });
  });

  it('says why a hit matched, or what it is', () => {
    expect(search(newest, 'equinix am5', 1)[0]?.detail).toBe('facility Equinix AM5');
    expect(search(newest, 'amsterdam', 1)[0]?.detail).toBe('Peering location, Europe');
    expect(search(newest, 'west europe', 1)[0]?.detail).toBe('Azure region, Europe');
    expect(search(newest, 'münchen', 1)[0]?.detail).toBe('München');
  });

  it('puts exact names before beginnings, beginnings before parts', () => {
    const names = search(newest, 'paris', 10).map((hit) => hit.name);
    expect(names.slice(0, 2)).toEqual(['Paris', 'Paris2']);
    const tokyo = search(newest, 'tokyo', 3).map((hit) => hit.name);
    expect(tokyo).toEqual(['Tokyo', 'Tokyo2', 'Tokyo3']);
  });

  it('takes one letter for the beginning of a word only', () => {
    const hits = search(newest, 'x', 50);
    expect(hits.map((hit) => hit.name)).not.toContain('Phoenix');
    expect(search(newest, 'oenix', 50).map((hit) => hit.name)).toContain('Phoenix');
  });

  it('finds nothing for nothing, for blanks and for nonsense', () => {
    expect(found('')).toEqual([]);
    expect(found(' .,- ')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
    expect(search(newest, 'paris', 0)).toEqual([]);
  });
});

describe('search for what is misspelt', () => {
  it.each([
    ['amsterdm', 'location amsterdam'],
    ['equinx', 'provider equinix'],
    ['equinx am5', 'location amsterdam'],
    ['dubln', 'location dublin'],
    ['frankfort', 'location frankfurt'],
    ['frankfort 2', 'location frankfurt2'],
    ['osaka 2', 'location osaka'],
    ['osaka2', 'location osaka'],
    ['olso', 'location oslo'],
    ['megaprot', 'provider megaport'],
    ['west eurpoe', 'region westeurope'],
    ['johanesberg', 'location johannesburg'],
  ])('takes %s for the nearest, and says that it is a guess', (text, expected) => {
    expect(found(text)[0]).toBe(expected);
    expect(search(newest, text, 8).every((hit) => hit.isGuess)).toBe(true);
  });

  it('guesses only where nothing has the text', () => {
    for (const text of ['amsterdam', 'frankfurt2', 'sao', 'equinix am5']) {
      expect(search(newest, text, 50).some((hit) => hit.isGuess)).toBe(false);
    }
  });

  it('guesses nothing for words that are like none, numbers alone and long texts', () => {
    for (const text of ['xyzzy', 'qqqqzzzz', 'amsterdm qqqq', '98 99', 'amsterdm '.repeat(9)]) {
      expect(found(text)).toEqual([]);
    }
    expect(found('amsterdm'.repeat(9))).toEqual([]);
  });

  it('finds a name of five letters and more with a letter lost, doubled, wrong or swapped', () => {
    const names = publishedIndex('2026-09-16')
      .edition.peeringLocations.filter(({ cloud }) => cloud === 'commercial')
      .map(({ id, name }) => ({ id, letters: name.replace(/[^A-Za-z].*$/, '').toLowerCase() }))
      .filter(({ letters }) => letters.length >= 5);
    const misspellings = [
      (letters: string, at: number) => letters.slice(0, at) + letters.slice(at + 1),
      (letters: string, at: number) => letters.slice(0, at) + letters.slice(at - 1),
      (letters: string, at: number) => `${letters.slice(0, at)}q${letters.slice(at + 1)}`,
      (letters: string, at: number) =>
        letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...misspellings),
        fc.nat(),
        ({ id, letters }, misspell, seed) => {
          const at = 1 + (seed % (letters.length - 2));
          const hits = search(newest, misspell(letters, at), 500);
          // Another thing may be named just so.
          expect(hits[0]?.isGuess === false || hits.some((hit) => hit.id === id)).toBe(true);
        },
      ),
    );
  });
});

describe('search, whatever is typed', () => {
  const index = sampleIndex();
  const sample = buildSearch(index);

  it('is total, within its limit, and every hit exists', () => {
    const text = fc.oneof(anyText(), fc.constantFrom('a', 'am', '((', '[', '\\', 'e'));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 5 }), (text, limit) => {
        const hits = search(sample, text, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map((hit) => `${hit.kind} ${hit.id}`)).size).toBe(hits.length);
      }),
    );
  });

  it('finds every thing by its own name, whatever case', () => {
    for (const location of index.edition.peeringLocations) {
      const hits = search(sample, location.name.toUpperCase(), 3, location.cloud);
      expect(hits[0]?.id).toBe(location.id);
    }
  });
});
