import { expect, test } from 'vitest';

import { cloudOfHeadings, isGeopoliticalSection, kindOfList } from './sections';

const path = (...texts: string[]) => texts.map((text, level) => ({ level, text, line: 1 }));

test.each([
  [['Global commercial Azure', 'A-C'], 'commercial'],
  [['Production Azure'], 'commercial'],
  [['National cloud environment', 'US Government cloud'], 'us-government'],
  [['China cloud'], 'china'],
  [['National cloud environments', 'Germany'], 'germany'],
  [[], 'commercial'],
  [['National cloud environments'], null],
  [['Moon cloud', 'A-C'], null],
])('the cloud of %j is %s', (texts, cloud) => {
  expect(cloudOfHeadings(path(...texts))).toBe(cloud);
});

test.each([
  ['Azure regions to ExpressRoute locations within a geopolitical region.', true],
  ['Regions and geopolitical boundaries for national clouds', true],
  ['Europe & Africa', true],
  ['Moon', false],
])('a geopolitical table may stand under "%s": %s', (text, expected) => {
  expect(isGeopoliticalSection(path(text))).toBe(expected);
});

test('lists of two sections are data', () => {
  expect(kindOfList(path('Connectivity through Exchange providers'))).toBe('exchange');
  expect(kindOfList(path('Connectivity through satellite operators'))).toBe('satellite');
  expect(kindOfList(path('Next steps'))).toBeNull();
});
