import type { TableRow } from './document';

/**
 * Cuts a table row into trimmed cells at its bars; `\|` is a bar inside a cell. A missing last bar
 * is no error: `closed` tells.
 */
export function splitRow(text: string, line: number): TableRow {
  const parts = text.trim().split(/(?<!\\)\|/);
  if (parts[0]?.trim() === '') parts.shift();
  const closed = parts.length > 0 && parts.at(-1)?.trim() === '';
  if (closed) parts.pop();
  return { line, cells: parts.map((part) => part.replaceAll('\\|', '|').trim()), closed };
}

/** Whether the row is the line of dashes under a header. */
export function isSeparatorRow(row: TableRow): boolean {
  return row.cells.length > 0 && row.cells.every((cell) => /^:?-+:?$/.test(cell));
}
