import { array, assert, boolean, constant, integer, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSort, parseSort, sortAfterHeader, sortRows } from './sort-rows';

type Row = { name: string; count: number | null };
const columns = [
  { id: 'name', sortValue: (row: Row) => row.name },
  { id: 'count', sortValue: (row: Row) => row.count },
];
const rows: Row[] = [
  { name: 'Tokyo10', count: 2 },
  { name: 'Tokyo2', count: null },
  { name: 'Älvsjö', count: 1 },
];

describe('parseSort', () => {
  it('reads a column and its direction', () => {
    expect(parseSort('-count', columns)).toEqual({ columnId: 'count', descending: true });
    expect(parseSort('name', columns)).toEqual({ columnId: 'name', descending: false });
  });

  it('ignores a column that does not exist', () => {
    expect(parseSort('price', columns)).toBeNull();
    expect(parseSort('--count', columns)).toBeNull();
    expect(parseSort('-', columns)).toBeNull();
    expect(parseSort(null, columns)).toBeNull();
  });

  it('reads what formatSort writes', () => {
    for (const text of ['name', '-name', 'count', '-count']) {
      const sort = parseSort(text, columns);
      expect(sort === null ? null : formatSort(sort)).toBe(text);
    }
  });
});

it('turns round when the same header is activated again', () => {
  const first = sortAfterHeader({ columnId: 'name', descending: true }, 'count');
  expect(first).toEqual({ columnId: 'count', descending: false });
  expect(sortAfterHeader(first, 'count')).toEqual({ columnId: 'count', descending: true });
});

describe('sortRows', () => {
  it('compares numbers in names and accents as people do', () => {
    const names = sortRows(rows, columns, { columnId: 'name', descending: false });
    expect(names.map((row) => row.name)).toEqual(['Älvsjö', 'Tokyo2', 'Tokyo10']);
  });

  it('puts what is not known last, both ways', () => {
    for (const descending of [false, true]) {
      const sorted = sortRows(rows, columns, { columnId: 'count', descending });
      expect(sorted.at(-1)?.name).toBe('Tokyo2');
    }
    const falling = sortRows(rows, columns, { columnId: 'count', descending: true });
    expect(falling.map((row) => row.count)).toEqual([2, 1, null]);
  });

  it('loses nothing, orders everything and keeps ties', () => {
    const count = oneof(integer({ min: 0, max: 5 }), constant(null));
    assert(
      property(array(count), boolean(), (counts, descending) => {
        const input = counts.map((value, position) => ({ name: String(position), count: value }));
        const sorted = sortRows(input, columns, { columnId: 'count', descending });
        expect(new Set(sorted)).toEqual(new Set(input));
        sorted.slice(1).forEach((row, position) => {
          const before = sorted[position];
          if (before === undefined) return;
          if (before.count === row.count) {
            expect(Number(before.name)).toBeLessThan(Number(row.name));
          } else if (row.count !== null) {
            expect(before.count === null).toBe(false);
            expect((before.count ?? 0) < row.count).toBe(!descending);
          }
        });
      }),
    );
  });
});
