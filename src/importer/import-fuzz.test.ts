import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { curationOf, documentsOf, importEdition } from './import-all';
import { importPages } from './import-pages';
import { readDocument } from './markdown/read-document';
import { parseEdition, readTables } from './parse-edition';
import { newReport } from './report';
import { projectFiles } from '@/testing/project-data';

const files = projectFiles();
const curation = curationOf(files, newReport());
const lines = documentsOf(files, '2026-09-16').flatMap((document) =>
  (files.get(document.file) ?? '').split('\n').filter((line) => line.length < 900),
);

const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '|',
    '<br/>',
    '<br/',
    '</br>',
    '**',
    '`',
    '+',
    '*',
    ',',
    '](',
    '[',
    '<sup>',
    '<script>',
    '&check;',
    '\n',
    '#### [X](#tab/x)\n',
    'https://',
    '|--|',
  ),
);

/** Real lines, shuffled, with noise put into some. */
const page = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.nat(), fc.option(noise, { freq: 3 })), {
    maxLength: 25,
  })
  .map((parts) =>
    parts
      .map(([line, at, extra]) => {
        const cut = at % (line.length + 1);
        return extra === null ? line : line.slice(0, cut) + extra + line.slice(cut);
      })
      .join('\n'),
  );

test('an import of anything ends without throwing, and nothing it gives holds markup', () => {
  fc.assert(
    fc.property(page, (text) => {
      const report = newReport();
      importEdition('2026-12-01', [readDocument(text, 'page.md')], curation, report);
      // The data rules run on every edition: markup, links, ids, references, coordinates.
      expect(report.errors.filter((error) => error.kind === 'data-rule')).toEqual([]);
      for (const { message, line } of [...report.errors, ...report.anomalies]) {
        expect(message).not.toBe('');
        expect(line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('no row is lost: each is parsed, or an error or an anomaly names its line', () => {
  fc.assert(
    fc.property(page, (text) => {
      const report = newReport();
      const document = readDocument(text, 'page.md');
      const rows = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      const parsed = parseEdition([document], report);
      const places = [
        ...parsed.geopolitical,
        ...parsed.locations,
        ...(parsed.providers ?? []),
        ...parsed.metros,
        ...parsed.others,
      ].map((row) => row.place.line);
      const told = [...report.errors, ...report.anomalies].map((one) => one.line);
      const known = new Set([...places, ...told]);
      const unevenOrUnknown = report.errors.length > 0;
      for (const row of rows) expect(known.has(row.line) || unevenOrUnknown).toBe(true);
      if (!unevenOrUnknown) expect(readTables(document, newReport())).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});

test('a row of a published page that lost its first bar is read as before', () => {
  const documents = documentsOf(files, '2026-09-16');
  const rows = documents.flatMap(({ file, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ line }) => ({ file, line })) : [],
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...rows), ({ file, line }) => {
      const text = files.get(file) ?? '';
      const spoilt = text.split('\n').with(line - 1, (text.split('\n')[line - 1] ?? '').slice(1));
      const report = newReport();
      const parsed = parseEdition([readDocument(spoilt.join('\n'), file)], report);
      expect(parsed).toEqual(parseEdition([readDocument(text, file)], newReport()));
      expect(report.anomalies).toContainEqual(
        expect.objectContaining({ kind: 'missing-first-bar', file, line }),
      );
    }),
    { numRuns: 40 },
  );
});

test('no provider of a cell is lost: it is at the location, or the report names it', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{1,5})?\+?$/);
  const separator = fc.constantFrom('<br/>', '<br>', '</br>', '<br/');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, separator), { minLength: 1, maxLength: 8 }), (cells) => {
      const cell = cells.map(([provider, mark]) => provider + mark).join('');
      const text = `### Global commercial Azure\n\n| Location | Service providers |\n|--|--|\n| Amsterdam | ${cell} |\n`;
      const report = newReport();
      const edition = importEdition(
        '2026-12-01',
        [readDocument(text, 'page.md')],
        curation,
        report,
      );
      const names = new Set(edition.providers.flatMap((one) => [one.name, ...one.publishedAs]));
      for (const [provider] of cells) {
        const plain = provider.replace(/\+$/, '');
        const isTold = [...report.errors, ...report.anomalies].some((one) =>
          one.message.includes(plain),
        );
        expect(names.has(plain) || isTold).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('a failed run gives nothing to write', () => {
  fc.assert(
    fc.property(page, (text) => {
      const { errors, files: written } = importPages(
        new Map([...files].filter(([path]) => path.startsWith('data/curation/'))),
        '2026-12-01',
        new Map([['page.md', text]]),
      );
      expect(errors.length === 0 || written.size === 0).toBe(true);
    }),
    { numRuns: 40 },
  );
});
