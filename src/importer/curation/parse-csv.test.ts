import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { newReport } from '../report';
import { parseCsv } from './parse-csv';

function read(text: string) {
  const report = newReport();
  return { rows: parseCsv(text, 'x.csv', report), errors: report.errors };
}

test('quoted cells hold commas, quotes and line breaks', () => {
  const { rows, errors } = read('a,b\n"x, y","say ""no"""\r\n"two\nlines",\n');
  expect(errors).toEqual([]);
  expect(rows.map((row) => Object.fromEntries(row.cells))).toEqual([
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
        const found = read(`a,b\n${text}`).rows;
        expect(found.map(({ cells }) => [cells.get('a'), cells.get('b')])).toEqual(rows);
      },
    ),
  );
});

test('each row has its line, whatever line ends stand in and between the rows', () => {
  const { rows } = read('a,b\r\n1,"two\n\nlines"\r\n\r\n2,x\n3');
  expect(rows.map(({ place, cells }) => [place.line, cells.get('a')])).toEqual([
    [2, '1'],
    [6, '2'],
    [7, '3'],
  ]);
});

test('a row with more cells than the header is an error with file and line', () => {
  const { errors } = read('a,b\n1,2\n3,4, with a comma\n');
  expect(errors).toMatchObject([
    { kind: 'column-count', file: 'x.csv', line: 3, message: '3 cells where the header has 2' },
  ]);
});
