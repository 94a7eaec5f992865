import type { Block, Heading, MarkdownDocument, TableRow } from './document';
import { isSeparatorRow, splitRow } from './split-row';

type Line = { line: number; text: string };

/**
 * Reads a Markdown page into headings, tables, lists and text, each with its line. Any text can be
 * read; what it means is decided later. Time is linear in its length.
 */
export function readDocument(text: string, file: string): MarkdownDocument {
  const { frontMatter, comments, lines } = setAside(text);
  return { file, frontMatter, comments, blocks: readBlocks(lines) };
}

/** Takes front matter, comments and fenced code out, without moving any line. */
function setAside(text: string) {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ line: index + 1, text: content }));
  const end = lines[0]?.text.trim() === '---' ? closingLine(lines) : 0;
  const frontMatter = lines.slice(1, Math.max(1, end)).map((line) => line.text);
  const comments: Line[] = [];
  const kept = withoutCode(withoutComments(lines.slice(end === 0 ? 0 : end + 1), comments));
  return { frontMatter: frontMatter.join('\n'), comments, lines: kept };
}

function closingLine(lines: Line[]): number {
  const end = lines.findIndex((line, index) => index > 0 && line.text.trim() === '---');
  return end === -1 ? 0 : end;
}

function withoutComments(lines: Line[], comments: Line[]): Line[] {
  let open: Line | null = null;
  return lines.map(({ line, text }) => {
    let rest = text;
    let kept = '';
    while (rest !== '') {
      const mark: string = open === null ? '<!--' : '-->';
      const at = rest.indexOf(mark);
      const part = at === -1 ? rest : rest.slice(0, at);
      rest = at === -1 ? '' : rest.slice(at + mark.length);
      if (open === null) kept += part;
      else open.text += part;
      if (at !== -1 && open === null) open = { line, text: '' };
      else if (at !== -1 && open !== null) {
        comments.push(open);
        open = null;
      }
    }
    if (open !== null) open.text += '\n';
    return { line, text: kept };
  });
}

function withoutCode(lines: Line[]): Line[] {
  let inside = false;
  return lines.map(({ line, text }) => {
    const isFence = /^\s*(```|~~~)/.test(text);
    if (isFence) inside = !inside;
    return { line, text: isFence || inside ? '' : text };
  });
}

function readBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let path: Heading[] = [];
  let index = 0;
  while (index < lines.length) {
    const { line, text } = lines[index] ?? { line: 0, text: '' };
    const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(text);
    const item = listItem(text);
    if (heading !== null) {
      const level = heading[1]?.length ?? 1;
      const inner = { level, text: headingText(heading[2] ?? ''), line };
      path = [...path.filter((one) => one.level < level), inner];
    } else if (text.trim().startsWith('|')) {
      const end = endOf(lines, index, (next) => next.trim().startsWith('|'));
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
