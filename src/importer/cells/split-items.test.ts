import { expect, test } from 'vitest';

import { newReport } from '../report';
import { type ListStyle, splitItems } from './split-items';

function split(cell: string, style: ListStyle) {
  const report = newReport();
  const items = splitItems(cell, style, { file: 'x.md', line: 1 }, report);
  return { items, kinds: report.anomalies.map((one) => one.kind) };
}

test.each<[string, ListStyle, string[], string[]]>([
  ['a<br/>b<br>c<br />d', 'breaks', ['a', 'b', 'c', 'd'], []],
  [
    '`Digital Realty<br/Equinix`<br/>`x`',
    'breaks',
    ['`Digital Realty', 'Equinix`', '`x`'],
    ['broken-break'],
  ],
  ['`Zayo</br>`', 'breaks', ['`Zayo'], ['broken-break', 'empty-item']],
  ['`Verizon </br>`', 'breaks', ['`Verizon'], ['broken-break', 'empty-item']],
  ['Ascenty<br/>', 'breaks', ['Ascenty'], ['empty-item']],
  ['KPN<br/><br/>Megaport', 'breaks', ['KPN', 'Megaport'], ['empty-item']],
  ['Los Angeles>br/>Los Angeles2', 'breaks', ['Los Angeles', 'Los Angeles2'], ['broken-break']],
  ['Colt, Equinix,Orange', 'commas', ['Colt', 'Equinix', 'Orange'], []],
  ['Equinix, Orange Poland', 'breaks', ['Equinix', 'Orange Poland'], ['comma-list']],
  ['Airgate Technologies, Inc.', 'breaks', ['Airgate Technologies, Inc.'], []],
  [
    '[South Africa West+, South Africa North+](https://x.example/)',
    'commas',
    ['South Africa West+', 'South Africa North+'],
    ['link-around-list'],
  ],
  ['', 'breaks', [], []],
])('%s (%s)', (cell, style, items, kinds) => {
  expect(split(cell, style)).toEqual({ items, kinds });
});
