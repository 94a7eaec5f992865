import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseCsv } from './parse-csv';

test('quoted cells hold commas, quotes and line breaks', () => {
  const rows = parseCsv('a,b\n"x, y","say ""no"""\r\n"two\nlines",\n');
  expect(rows.map((row) => Object.fromEntries(row))).toEqual([
    { a: 'x, y', b: 'say "no"' },
    { a: 'two\nlines', b: '' },
  ]);
});

test('what is written is read back', () => {
  const cell = fc.string();
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          cell,
          cell.filter((text) => text !== ''),
        ),
      ),
      (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
        const read = parseCsv(`a,b\n${text}`);
        expect(read.map((row) => [row.get('a'), row.get('b')])).toEqual(rows);
      },
    ),
  );
});
