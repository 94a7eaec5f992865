import { expect, test } from 'vitest';

import { newReport } from '../report';
import { parseFacilities } from './parse-facilities';

const place = { file: 'x.md', line: 1 };
const facilities = (cell: string) => parseFacilities(cell, place, newReport());

test.each<[string, [string, string | null][]]>([
  ['Etisalat KDC', [['Etisalat KDC', null]]],
  ['Sabey Datacenter - Building A', [['Sabey Datacenter - Building A', null]]],
  [
    '[Digital Realty(Interxion) AMS8 ](https://d.example/ams8)',
    [['Digital Realty(Interxion) AMS8', 'https://d.example/ams8']],
  ],
  [
    '[Telehouse (Allied REIT)](https://t.example/)',
    [['Telehouse (Allied REIT)', 'https://t.example/']],
  ],
  [
    '[MIN1](https://c.example/1) and [MIN3](https://c.example/3)',
    [
      ['MIN1', 'https://c.example/1'],
      ['MIN3', 'https://c.example/3'],
    ],
  ],
  [
    '[DA3](https://e.example/3)<br/>[DA6](https://e.example/6)',
    [
      ['DA3', 'https://e.example/3'],
      ['DA6', 'https://e.example/6'],
    ],
  ],
  [
    'China Telecom Global, [MEGA-i](https://m.example/)',
    [
      ['China Telecom Global', null],
      ['MEGA-i', 'https://m.example/'],
    ],
  ],
  [
    'Equinix AM5<br>Digital Realty AMS8',
    [
      ['Equinix AM5', null],
      ['Digital Realty AMS8', null],
    ],
  ],
  [
    'Chief Telecom<br>Chunghwa Telecom Co., Ltd',
    [
      ['Chief Telecom', null],
      ['Chunghwa Telecom Co., Ltd', null],
    ],
  ],
  ['[G](https://g.example/#/))', [['G', 'https://g.example/#/']]],
  ['', []],
])('%s', (cell, expected) => {
  expect(facilities(cell)).toEqual(expected.map(([name, url]) => ({ name, url })));
});

test('several addresses in one item are told', () => {
  const report = newReport();
  parseFacilities('[A](https://a.example/) and [B](https://b.example/)', place, report);
  expect(report.anomalies.map((one) => one.kind)).toEqual(['joined-addresses']);
});
