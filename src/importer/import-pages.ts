import { skusOf } from './assemble/assemble-edition';
import type { Curation } from './curation/curation';
import { editionChanges } from './edition-changes';
import { extractTables, type Page } from './extract-tables';
import {
  curationOf,
  editionIds,
  type Files,
  finished,
  importAll,
  importEdition,
  type Imported,
} from './import-all';
import { readDocument } from './markdown/read-document';
import { outputFiles } from './outputs';
import { parseEdition } from './parse-edition';
import { fail, newReport, type Report } from './report';
import { failUnclosed } from './unread';

/** A new edition from pages: what to write, and what to tell. Nothing to write where `errors` are. */
export type ImportedPages = Pick<Imported, 'anomalies' | 'errors'> & {
  files: Files;
  changes: string[];
};

/**
 * Makes a new edition from complete upstream pages or pure tables. `files` is `data/` as it stands,
 * `pages` the texts by the names the report shall show.
 */
export function importPages(files: Files, date: string, pages: Files): ImportedPages {
  const report = newReport();
  const read = [...pages].map(([path, text]) => ({ text, document: readDocument(text, path) }));
  refuse(files, date, read, report);
  if (report.errors.length > 0) return { ...finished(report), files: new Map(), changes: [] };
  const curation = curationOf(files, report);
  const documents = read.map((page) => page.document);
  const edition = importEdition(date, documents, curation, report);
  if (report.errors.length > 0) return { ...finished(report), files: new Map(), changes: [] };
  const sources = newSources(files, date, read, curation);
  const all = importAll(new Map([...files, ...sources]));
  const previous = all.editions.findLast((one) => one.id < date);
  return {
    anomalies: finished(report).anomalies,
    errors: all.errors,
    files: all.errors.length > 0 ? new Map() : new Map([...sources, ...outputFiles(all)]),
    changes: previous === undefined ? [] : editionChanges(previous, edition),
  };
}

function refuse(files: Files, date: string, pages: Page[], report: Report): void {
  const place = { file: `data/sources/${date}`, line: 1 };
  if (!isDay(date)) fail(report, 'bad-date', place, `not a day like 2026-12-01: "${date}"`);
  if (editionIds(files).includes(date)) {
    fail(report, 'edition-exists', place, `there is an edition ${date} already`);
  }
  if (pages.length === 0) fail(report, 'missing-page', place, 'no page was given');
  for (const page of pages) {
    failUnclosed(page.document, report);
    // What is wrong with a page's tables is told when the edition is read.
    const hasTable = page.document.blocks.some((block) => block.kind === 'table');
    if (!hasTable && extractTables([page]).size === 0) {
      const top = { file: page.document.file, line: 1 };
      fail(report, 'missing-table', top, 'no table was found in this page');
    }
  }
}

/** Whether the calendar has the day; the parser of dates takes 30 February for 2 March. */
function isDay(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

function newSources(files: Files, date: string, pages: Page[], curation: Curation): Files {
  const sources: Files = new Map();
  for (const [kind, text] of extractTables(pages)) {
    sources.set(`data/sources/${date}/${kind}.md`, text);
  }
  const path = 'data/curation/editions.csv';
  if (!curation.editions.has(date)) {
    const parsed = parseEdition(
      pages.map((page) => page.document),
      newReport(),
    );
    const { skus, basis } = skusOf({ edition: date, parsed, curation, report: newReport() });
    const before = files.get(path) ?? 'edition,skus,basis\n';
    sources.set(path, `${before.trimEnd()}\n${date},${skus.join('|')},${basis}\n`);
  }
  return sources;
}
