import type { TableRow } from './document';

const bar = /(?<!\\)\|/;

/** Whether a line holds a bar that parts cells. */
export function hasBar(text: string): boolean {
  return bar.test(text);
}

/**
 * Cuts a table row into trimmed cells at its bars; `\|` is a bar inside a cell. A missing first or
 * last bar is no error: `opened` and `closed` tell.
 */
export function splitRow(text: string, line: number): TableRow {
  const parts = text.trim().split(bar);
  const opened = parts[0]?.trim() === '';
  if (opened) parts.shift();
  const closed = parts.length > 0 && parts.at(-1)?.trim() === '';
  if (closed) parts.pop();
  return { line, cells: parts.map((part) => part.replaceAll('\\|', '|').trim()), opened, closed };
}

/** Whether the row is the line of dashes under a header. */
export function isSeparatorRow(row: TableRow): boolean {
  return row.cells.length > 0 && row.cells.every((cell) => /^:?-+:?$/.test(cell));
}
