import type { Block, MarkdownDocument } from './markdown/document';
import { hasBar } from './markdown/split-row';
import { fail, note, type Report } from './report';

/** Makes a comment or code without an end an error: it would take the rest of the page with it. */
export function failUnclosed(document: MarkdownDocument, report: Report): void {
  for (const { line, what } of document.unclosed) {
    const place = { file: document.file, line };
    const message =
      what === 'comment' ? '"<!--" without "-->": all after it is lost' : 'code without its end';
    fail(report, 'unclosed', place, message);
  }
}

/** Tells text that may be what is left of a row: it holds a bar, or stands right under a table. */
export function noteUnreadRows(document: MarkdownDocument, report: Report): void {
  let below = 0;
  for (const block of document.blocks) {
    const { line } = block;
    if (block.kind === 'text') {
      const place = { file: document.file, line };
      const kind = hasBar(block.text) ? 'bar-in-text' : 'text-after-table';
      if (kind === 'bar-in-text' || line === below) {
        note(report, kind, place, `not read as a row: "${block.text}"`);
      }
    }
    below = block.kind === 'table' ? lastLine(block) + 1 : 0;
  }
}

/** The last line of a block. */
export function lastLine(block: Block): number {
  if (block.kind === 'list') return block.items.at(-1)?.line ?? block.line;
  if (block.kind === 'text') return block.line;
  return block.rows.at(-1)?.line ?? block.line + (block.header === null ? 0 : 1);
}
