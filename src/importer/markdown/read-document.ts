import type { Block, Heading, MarkdownDocument, TableRow } from './document';
import { type Line, setAside } from './set-aside';
import { hasBar, isSeparatorRow, splitRow } from './split-row';

/**
 * Reads a Markdown page into headings, tables, lists and text, each with its line. Any text can be
 * read; what it means is decided later. Time is linear in its length.
 */
export function readDocument(text: string, file: string): MarkdownDocument {
  const { lines, ...aside } = setAside(text);
  return { file, ...aside, blocks: readBlocks(lines) };
}

const headingPattern = /^\s{0,3}(#{1,6})\s+(.*)$/;

function readBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let path: Heading[] = [];
  let index = 0;
  while (index < lines.length) {
    const { line, text } = lines[index] ?? { line: 0, text: '' };
    const heading = headingPattern.exec(text);
    const item = listItem(text);
    if (heading !== null) {
      const level = heading[1]?.length ?? 1;
      const inner = { level, text: headingText(heading[2] ?? ''), line };
      path = [...path.filter((one) => one.level < level), inner];
    } else if (startsTable(text, lines[index + 1]?.text ?? '')) {
      const end = endOf(lines, index, (next) => hasBar(next) && !headingPattern.test(next));
      const rows = lines.slice(index, end).map((row) => splitRow(row.text, row.line));
      blocks.push(tableBlock(rows, path, line));
      index = end - 1;
    } else if (item !== null) {
      const end = endOf(lines, index, (next) => listItem(next) !== null);
      const items = lines
        .slice(index, end)
        .map((one) => ({ line: one.line, text: listItem(one.text) ?? '' }));
      blocks.push({ kind: 'list', line, path, items });
      index = end - 1;
    } else if (text.trim() !== '' && !/^\s*[-*_]{3,}\s*$/.test(text)) {
      blocks.push({ kind: 'text', line, path, text: text.trim() });
    }
    index += 1;
  }
  return blocks;
}

/** A bar makes a row, also one that is not the first sign: under a row, or over a separator. */
function startsTable(text: string, next: string): boolean {
  if (text.trim().startsWith('|')) return true;
  return hasBar(text) && hasBar(next) && isSeparatorRow(splitRow(next, 0));
}

function tableBlock(rows: TableRow[], path: Heading[], line: number): Block {
  const [first, second, ...rest] = rows;
  const hasHeader = first !== undefined && second !== undefined && isSeparatorRow(second);
  return hasHeader
    ? { kind: 'table', line, path, header: first, separatorWidth: second.cells.length, rows: rest }
    : { kind: 'table', line, path, header: null, separatorWidth: null, rows };
}

function endOf(lines: Line[], start: number, belongs: (text: string) => boolean): number {
  let end = start + 1;
  while (end < lines.length && belongs(lines[end]?.text ?? '')) end += 1;
  return end;
}

function listItem(text: string): string | null {
  return /^\s*(?:[*+-]|\d+\.)\s+(\S.*)$/.exec(text)?.[1]?.trim() ?? null;
}

/** A tab (`[A-C](#tab/a-c)`) is named by its title; an anchor is left out. */
function headingText(text: string): string {
  return text
    .replace(/<a\b[^>]*>\s*<\/a>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .trim();
}
