import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsToBeginnings } from './edit-distance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

function edits(a: string, b: string): number | undefined {
  return editsToBeginnings(a, b).at(-1);
}

describe('editsToBeginnings', () => {
  it('counts what is changed, added, left out and swapped', () => {
    expect(edits('dublin', 'dublin')).toBe(0);
    expect(edits('dubln', 'dublin')).toBe(1);
    expect(edits('dubblin', 'dublin')).toBe(1);
    expect(edits('dublon', 'dublin')).toBe(1);
    expect(edits('dulbin', 'dublin')).toBe(1);
    expect(edits('', 'oslo')).toBe(4);
  });

  it('gives one number for every beginning', () => {
    expect(editsToBeginnings('os', 'oslo')).toEqual([2, 1, 0, 1, 2]);
  });

  it('is a distance: the same both ways, at least the difference in length, none for the same', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const count = edits(a, b) ?? Number.NaN;
        expect(count).toBe(edits(b, a));
        expect(count).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(count).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(count === 0).toBe(a === b);
      }),
    );
  });
});
