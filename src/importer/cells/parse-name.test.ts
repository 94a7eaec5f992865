import { expect, test } from 'vitest';

import { newReport } from '../report';
import { footnoteOf, parseName } from './parse-name';

const place = { file: 'x.md', line: 1 };

test.each([
  ['Las Vegas', { name: 'Las Vegas', announced: false, starred: false }],
  ['**Newport(Wales)+**', { name: 'Newport(Wales)', announced: true, starred: false }],
  ['Level 3 Communications+', { name: 'Level 3 Communications', announced: true, starred: false }],
  ['GTT<sup>1</sup>', { name: 'GTT', announced: true, starred: false }],
  ['Orange<sup>1<sup>', { name: 'Orange', announced: true, starred: false }],
  ['Equinix*', { name: 'Equinix', announced: false, starred: true }],
  ['**Equinix**', { name: 'Equinix', announced: false, starred: false }],
  ['`Digital Realty', { name: 'Digital Realty', announced: false, starred: false }],
])('%s', (text, expected) => {
  expect(parseName(text, place, newReport())).toMatchObject(expected);
});

test('markup without a name is told', () => {
  const report = newReport();
  expect(parseName('****', place, report)).toBeNull();
  expect(report.anomalies.map((one) => one.kind)).toEqual(['empty-name']);
});

test.each([
  [
    '**New circuits are no longer supported. Use Los Angeles2.*',
    'New circuits are no longer supported. Use Los Angeles2.',
  ],
  ['**Equinix**', null],
  ['Equinix*', null],
  ['Equinix', null],
])('the footnote of %s', (text, expected) => {
  expect(footnoteOf(text)).toBe(expected);
});
