import { fail, type Place, type Report } from '../report';

/** A row by the names of its columns, with the line on which it begins. */
export type CsvRow = { place: Place; cells: Map<string, string> };

/**
 * The rows of a CSV text by its header (RFC 4180: quoted cells, doubled quotes). A row that is too
 * short gets empty cells, one that is too long is an error. Time is linear.
 */
export function parseCsv(text: string, file: string, report: Report): CsvRow[] {
  const [header, ...rows] = linesOf(text);
  const names = header?.cells ?? [];
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => {
      const place = { file, line };
      if (cells.length > names.length) {
        const message = `${cells.length} cells where the header has ${names.length}`;
        fail(report, 'column-count', place, message);
      }
      return { place, cells: new Map(names.map((name, index) => [name, cells[index] ?? ''])) };
    });
}

type Line = { line: number; cells: string[] };

function linesOf(text: string): Line[] {
  const rows: Line[] = [];
  let row: Line = { line: 1, cells: [] };
  const token = /"((?:[^"]|"")*)"|([^",\r\n]+)|(,)|(\r\n|\n|\r)/g;
  let cell = '';
  let line = 1;
  for (const match of text.replace(/^\uFEFF/, '').matchAll(token)) {
    if (match[1] !== undefined) {
      cell += match[1].replaceAll('""', '"');
      line += match[1].split(/\r\n|\n|\r/).length - 1;
    } else if (match[2] !== undefined) cell += match[2];
    else if (match[3] !== undefined) {
      row.cells.push(cell);
      cell = '';
    } else {
      line += 1;
      rows.push({ ...row, cells: [...row.cells, cell] });
      row = { line, cells: [] };
      cell = '';
    }
  }
  if (cell !== '' || row.cells.length > 0) rows.push({ ...row, cells: [...row.cells, cell] });
  return rows;
}
