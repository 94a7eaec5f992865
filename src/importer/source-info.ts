import type { PublishedTable, PublishedTableKind } from '@/domain/model';

import type { MarkdownDocument } from './markdown/document';

type Source = Pick<PublishedTable, 'date' | 'repository' | 'path' | 'commit'>;

/**
 * Where a file says it comes from: the comments of a stored file, or the front matter of an
 * upstream page. What it does not say is null. A file with several sources gives several.
 */
export function sourcesOf(document: MarkdownDocument): Source[] {
  const lines = document.comments.flatMap((comment) => comment.text.split('\n'));
  const sources = lines
    .filter((line) => /^\s*source(?: [A-Z])?:/.test(line))
    .map(readSource)
    .filter((source) => source.date !== null || source.repository !== null);
  if (sources.length > 1) return sources;
  const header = document.comments.map((comment) => comment.text).join('\n');
  return [readSource(`${document.frontMatter}\n${header}`)];
}

function readSource(text: string): Source {
  const date = /ms\.date:?\s*["']?(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  return {
    date: date === null ? null : `${date[3]}-${date[1]}-${date[2]}`,
    repository: /\b[A-Za-z0-9-]+\/[\w.-]*azure-docs[\w.-]*\b/.exec(text)?.[0] ?? null,
    path: /\b(?:articles|includes)\/[\w/.-]+\.md\b/.exec(text)?.[0] ?? null,
    commit: /\b[0-9a-f]{40}\b/.exec(text)?.[0] ?? null,
  };
}

/** The table entries of an edition file for the kinds of table found in a document. */
export function publishedTables(
  document: MarkdownDocument,
  kinds: Iterable<PublishedTableKind>,
): PublishedTable[] {
  const sources = sourcesOf(document);
  return [...kinds].flatMap((kind) =>
    sources.map((source) => ({ kind, ...source, file: document.file })),
  );
}
