import { expect, test } from 'vitest';

import { newReport } from '../report';
import { readLink } from './read-link';

const place = { file: 'x.md', line: 3 };

test('a link gives its name and address', () => {
  const report = newReport();
  expect(readLink('**[`GÉANT`](https://www.geant.org/Networks)**', place, report)).toEqual({
    name: 'GÉANT',
    url: 'https://www.geant.org/Networks',
  });
  expect(report.anomalies).toEqual([]);
});

test('an http link is told, not linked', () => {
  const report = newReport();
  expect(readLink('[GDS](http://gds.example/)', place, report)).toEqual({ name: 'GDS', url: null });
  expect(report.anomalies).toMatchObject([{ kind: 'link-not-https', file: 'x.md', line: 3 }]);
});

test('an extra bracket after the link is told', () => {
  const report = newReport();
  const text = '[GlobalConnect Taastrup](https://globalconnectgroup.com/#/))';
  expect(readLink(text, place, report)).toEqual({
    name: 'GlobalConnect Taastrup',
    url: 'https://globalconnectgroup.com/#/',
  });
  expect(report.anomalies.map((one) => one.kind)).toEqual(['extra-bracket']);
});
