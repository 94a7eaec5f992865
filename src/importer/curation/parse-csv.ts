/**
 * The rows of a CSV text by its header (RFC 4180: quoted cells, doubled quotes). A row that is too
 * short gets empty cells. Time is linear.
 */
export function parseCsv(text: string): Map<string, string>[] {
  const [header, ...rows] = cellsOf(text);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => new Map((header ?? []).map((name, index) => [name, row[index] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = /"((?:[^"]|"")*)"|([^",\r\n]+)|(,)|(\r\n|\n|\r)/g;
  let cell = '';
  for (const match of text.replace(/^\uFEFF/, '').matchAll(token)) {
    if (match[1] !== undefined) cell += match[1].replaceAll('""', '"');
    else if (match[2] !== undefined) cell += match[2];
    else if (match[3] !== undefined) {
      row.push(cell);
      cell = '';
    } else {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    }
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
