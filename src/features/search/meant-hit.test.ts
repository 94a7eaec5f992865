import { expect, test } from 'vitest';
import { buildSearch, search } from '@/domain/search';
import { publishedIndex } from '@/testing/published-edition';
import { meantHit } from './meant-hit';

const index = buildSearch(publishedIndex('2026-09-16'));
const meant = (text: string) => meantHit(search(index, text, 12, 'commercial'), text)?.id ?? null;

test('a name means its thing, however it is written', () => {
  expect(meant('Frankfurt2')).toBe('frankfurt2');
  expect(meant('são paulo')).toBe('sao-paulo');
  expect(meant('west europe')).toBe('westeurope');
  expect(meant('chicago')).toBe('chicago');
});

test('the only hit is meant by any text that finds it', () => {
  expect(meant('equinix am5')).toBe('amsterdam');
});

test('what several things may be means none of them', () => {
  expect(meant('frankf')).toBeNull();
  expect(meant('equin')).toBeNull();
  expect(meant('qqqzzz')).toBeNull();
  expect(meantHit([], '')).toBeNull();
});

test('a name that two things of a cloud share means neither', () => {
  const hit = {
    kind: 'location',
    id: 'a',
    name: 'Paris',
    cloud: 'commercial',
    detail: '',
    isGuess: false,
  } as const;
  expect(meantHit([hit, { ...hit, id: 'b', kind: 'region' }], 'Paris')).toBeNull();
  const other = { ...hit, id: 'b', cloud: 'china' } as const;
  expect(meantHit([hit, other], 'Paris')).toBe(hit);
});
