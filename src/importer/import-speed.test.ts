import { expect, test } from 'vitest';

import { curationOf, importEdition } from './import-all';
import { readDocument } from './markdown/read-document';
import { newReport } from './report';
import { projectFiles } from './test-files';

const curation = curationOf(projectFiles());

function providersPage(bytes: number): string {
  const rows: string[] = [];
  let length = 0;
  for (let index = 0; length < bytes; index += 1) {
    const providers = Array.from(
      { length: 12 },
      (_, at) => `\`Provider ${(index * 7 + at) % 400}\``,
    );
    const row = `| **Place ${index}x** | [Site ${index}](https://a.example/${index}) | 1 | West Europe | &check; | ${providers.join('<br/>')} |`;
    rows.push(row);
    length += row.length;
  }
  const header =
    '| Location | Address | Zone | Local Azure regions | ER Direct | Service providers |';
  return `### Global commercial Azure\n\n${header}\n|--|--|--|--|--|--|\n${rows.join('\n')}\n`;
}

function secondsFor(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    importEdition('2026-12-01', [readDocument(text, 'page.md')], curation, newReport());
    return performance.now() - start;
  });
  return Math.min(...times) / 1000;
}

test('a page of 1 MB takes less than a second, and four times as much no more than eight times', () => {
  const small = secondsFor(providersPage(250_000));
  const large = secondsFor(providersPage(1_000_000));
  expect(large).toBeLessThan(1);
  expect(large / Math.max(small, 0.02)).toBeLessThan(8);
});

test.each([
  ['open brackets', '['],
  ['broken breaks', '<br'],
  ['blanks', ' '],
  ['bars', '|'],
  ['stars', '*'],
  ['links', '[a](b'],
  ['commas', ','],
  ['comments', '<!--x-->'],
  ['superscripts', '<sup>'],
])('a row of 1 MB of %s takes less than a second', (_what, piece) => {
  const cell = piece.repeat(1_000_000 / piece.length);
  const text = `### Global commercial Azure\n\n| Location | Service providers |\n|--|--|\n| A | ${cell} |\n`;
  const start = performance.now();
  importEdition('2026-12-01', [readDocument(text, 'page.md')], curation, newReport());
  expect((performance.now() - start) / 1000).toBeLessThan(1);
});
