import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeAfterKey, groupNeighbours, matchedParts } from './combobox-active';

describe('activeAfterKey', () => {
  it('enters the list at either end and leaves it through the text', () => {
    expect(activeAfterKey('ArrowDown', null, 3)).toBe(0);
    expect(activeAfterKey('ArrowUp', null, 3)).toBe(2);
    expect(activeAfterKey('ArrowDown', 2, 3)).toBe(null);
    expect(activeAfterKey('ArrowUp', 0, 3)).toBe(null);
  });

  it('leaves Home and End to the text until an option is active', () => {
    expect(activeAfterKey('Home', null, 3)).toBeUndefined();
    expect(activeAfterKey('Home', 2, 3)).toBe(0);
    expect(activeAfterKey('End', 0, 3)).toBe(2);
  });

  it('keeps every key for the text while there is no option', () => {
    expect(activeAfterKey('ArrowDown', null, 0)).toBeUndefined();
  });

  it('never leaves the list', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown', 'a'];
    assert(
      property(integer({ min: 1, max: 40 }), array(constantFrom(...keys)), (count, pressed) => {
        let active: number | null = null;
        for (const key of pressed) {
          const next = activeAfterKey(key, active, count);
          if (next !== undefined) active = next;
          expect(active === null || (active >= 0 && active < count)).toBe(true);
        }
      }),
    );
  });
});

describe('groupNeighbours', () => {
  it('keeps the order and numbers the options through all groups', () => {
    const items = [
      { key: 'a', group: 'One' },
      { key: 'b', group: 'One' },
      { key: 'c', group: null },
    ];
    expect(groupNeighbours(items)).toEqual([
      {
        group: 'One',
        items: [
          { item: items[0], index: 0 },
          { item: items[1], index: 1 },
        ],
      },
      { group: null, items: [{ item: items[2], index: 2 }] },
    ]);
  });
});

describe('matchedParts', () => {
  it('marks the start of words, whatever their accents', () => {
    expect(matchedParts('São Paulo2', 'pau sao')).toEqual([
      { text: 'São', matched: true },
      { text: ' ', matched: false },
      { text: 'Pau', matched: true },
      { text: 'lo2', matched: false },
    ]);
  });

  it('leaves the inside of words alone', () => {
    expect(matchedParts('West Europe', 'rope')).toEqual([{ text: 'West Europe', matched: false }]);
  });

  it('never changes the label', () => {
    assert(
      property(string({ unit: 'grapheme' }), string(), (label, typed) => {
        const parts = matchedParts(label, typed);
        expect(parts.map((part) => part.text).join('')).toBe(label);
      }),
    );
  });
});
