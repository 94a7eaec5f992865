import { expect, test } from 'vitest';

import { curationOf, importEdition } from './import-all';
import { readDocument } from './markdown/read-document';
import { newReport } from './report';
import { projectFiles } from '@/testing/project-data';

const curation = curationOf(projectFiles(), newReport());

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

/** Processor seconds, the lesser of two runs: what other processes do on the machine stays out. */
function secondsFor(text: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    importEdition('2026-12-01', [readDocument(text, 'page.md')], curation, newReport());
    return process.cpuUsage(start).user / 1_000_000;
  });
  return Math.max(Math.min(...times), 0.02);
}

const ordinary = secondsFor(providersPage(400_000));

// Times are compared, not asserted: the README's figures come from a quiet machine.
test('time is linear: four times the page takes at most eight times as long', () => {
  expect(secondsFor(providersPage(1_600_000)) / ordinary).toBeLessThan(8);
}, 60_000);

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
])(
  '400 kB of %s in a cell take no more than five times an ordinary page',
  (_what, piece) => {
    const cell = piece.repeat(400_000 / piece.length);
    const head = '### Global commercial Azure\n\n| Location | Service providers |\n|--|--|\n';
    expect(secondsFor(`${head}| A | ${cell} |\n`) / ordinary).toBeLessThan(5);
  },
  60_000,
);
