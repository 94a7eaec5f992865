import type { Anomaly, Edition, EditionCatalogue } from '@/domain/model';
import { runChecks } from '@/edition/checks/run-checks';

import { assembleEdition } from './assemble/assemble-edition';
import { compareText } from './assemble/order';
import { buildCatalogue } from './catalogue';
import { type Curation, readCuration } from './curation/curation';
import type { MarkdownDocument } from './markdown/document';
import { readDocument } from './markdown/read-document';
import { parseEdition } from './parse-edition';
import { fail, newReport, note, type Report } from './report';

/** Texts by path from the root of the project: `data/sources/2026-09-16/metro-locations.md`. */
export type Files = Map<string, string>;

export type Imported = {
  editions: Edition[];
  catalogue: EditionCatalogue;
  anomalies: Anomaly[];
  errors: Anomaly[];
};

/** Builds every edition of `data/`. Pure: with errors, what came out must not be written. */
export function importAll(files: Files): Imported {
  const report = newReport();
  const curation = curationOf(files, report);
  const editions = editionIds(files).map((id) => {
    const documents = documentsOf(files, id);
    return importEdition(id, documents, curation, report);
  });
  return { editions, catalogue: buildCatalogue(editions, curation), ...finished(report) };
}

/** Builds one edition from its pages. */
export function importEdition(
  id: string,
  documents: MarkdownDocument[],
  curation: Curation,
  report: Report,
): Edition {
  const parsed = parseEdition(documents, report);
  const edition = assembleEdition({ edition: id, parsed, curation, report });
  const place = { file: documents[0]?.file ?? `data/sources/${id}`, line: 1 };
  const { errors, warnings } = runChecks(edition);
  for (const finding of errors)
    fail(report, 'data-rule', place, `${finding.path}: ${finding.message}`);
  for (const finding of warnings)
    note(report, 'data-rule', place, `${finding.path}: ${finding.message}`);
  return edition;
}

/** The curated tables among the files; what cannot be read in them is an error. */
export function curationOf(files: Files, report: Report): Curation {
  const csv = [...files].flatMap(([path, text]) => {
    const name = /^data\/curation\/([^/]+)\.csv$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  });
  return readCuration(new Map(csv), report);
}

/** The editions that `data/sources/` holds, oldest first. */
export function editionIds(files: Files): string[] {
  const ids = [...files.keys()].flatMap(
    (path) => /^data\/sources\/(\d{4}-\d{2}-\d{2})\/[^/]+\.md$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(ids)].sort(compareText);
}

/** The pages of one edition, in order of their names. */
export function documentsOf(files: Files, id: string): MarkdownDocument[] {
  return [...files]
    .filter(([path]) => path.startsWith(`data/sources/${id}/`) && path.endsWith('.md'))
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, text]) => readDocument(text, path));
}

/** The report without repeats: a name read in two steps is told once. */
export function finished(report: Report): { anomalies: Anomaly[]; errors: Anomaly[] } {
  return { anomalies: withoutRepeats(report.anomalies), errors: withoutRepeats(report.errors) };
}

function withoutRepeats(anomalies: Anomaly[]): Anomaly[] {
  const byText = new Map(anomalies.map((one) => [JSON.stringify(one), one]));
  return [...byText.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.kind, b.kind),
  );
}
