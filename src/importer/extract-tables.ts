import type { PublishedTableKind } from '@/domain/model';

import type { Block, Heading, MarkdownDocument } from './markdown/document';
import { sourcesOf } from './source-info';
import { publishedKind, recogniseTable } from './tables/recognise';
import { kindOfList } from './tables/sections';
import { lastLine } from './unread';

/** A page as it was given, and read. */
export type Page = { document: MarkdownDocument; text: string };

/**
 * The tables and lists of complete pages as files to keep, one per kind: their lines and headings as
 * they are, with the source; prose is left out. Reading such a file gives what the page gave.
 */
export function extractTables(pages: Page[]): Map<PublishedTableKind, string> {
  const files = new Map<PublishedTableKind, string[]>();
  for (const page of pages) {
    const headings = new Map<PublishedTableKind, Set<Heading>>();
    const lines = page.text.split(/\r\n|\n|\r/);
    for (const block of page.document.blocks) {
      const kind = kindOf(block);
      if (kind === null) continue;
      const file = files.get(kind) ?? [];
      const written = headings.get(kind) ?? new Set<Heading>();
      if (!headings.has(kind)) file.push(sourceComment(page.document, file.length > 0));
      files.set(kind, file);
      headings.set(kind, written);
      for (const heading of block.path.filter((one) => !written.has(one))) {
        file.push('', lines[heading.line - 1] ?? '');
        written.add(heading);
      }
      file.push('', ...lines.slice(block.line - 1, lastLine(block)));
    }
  }
  return new Map([...files].map(([kind, file]) => [kind, `${file.join('\n')}\n`]));
}

function kindOf(block: Block): PublishedTableKind | null {
  if (block.kind === 'list') return kindOfList(block.path) !== null ? 'other-connectivity' : null;
  if (block.kind !== 'table') return null;
  const layout = recogniseTable(block);
  return layout === null ? null : publishedKind(layout.kind);
}

function sourceComment(document: MarkdownDocument, isSecond: boolean): string {
  const [source] = sourcesOf(document);
  const [year, month, day] = source?.date?.split('-') ?? [];
  const facts = [
    source?.repository ?? 'upstream page',
    `path: ${source?.path ?? document.file.split('/').at(-1) ?? ''}`,
    `commit: ${source?.commit ?? 'not known'}`,
    `ms.date: ${year === undefined ? 'not stated' : `${month}/${day}/${year}`}`,
  ];
  return `${isSecond ? '\n' : ''}<!-- source: ${facts.join('; ')} -->`;
}
