import { expect, test } from 'vitest';

import { newReport } from '../report';
import { isNone, parseDirect, parseZone } from './parse-marks';

const place = { file: 'x.md', line: 1 };

test.each<[string, boolean | null, string[], string[]]>([
  ['&check;', true, [], []],
  ['Supported', true, [], []],
  ['10G, 100G', true, ['10G', '100G'], []],
  ['10G', true, ['10G'], []],
  ['&cross;', false, [], []],
  ['n/a', false, [], []],
  ['', null, [], ['empty-cell']],
  ['maybe', null, [], ['unknown-value']],
])('ER Direct "%s"', (cell, supportsDirect, directSpeeds, kinds) => {
  const report = newReport();
  expect(parseDirect(cell, place, report)).toEqual({ supportsDirect, directSpeeds });
  expect(report.anomalies.map((one) => one.kind)).toEqual(kinds);
});

test.each<[string, number | null, string[]]>([
  ['1', 1, []],
  [' 4 ', 4, []],
  ['', null, ['empty-cell']],
  ['5', null, ['unknown-value']],
  ['one', null, ['unknown-value']],
])('Zone "%s"', (cell, zone, kinds) => {
  const report = newReport();
  expect(parseZone(cell, place, report)).toBe(zone);
  expect(report.anomalies.map((one) => one.kind)).toEqual(kinds);
});

test('a cross and n/a say none, an empty cell does not', () => {
  expect(['&cross;', 'n/a', 'N/A', ''].map(isNone)).toEqual([true, true, true, false]);
});
