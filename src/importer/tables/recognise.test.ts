import { expect, test } from 'vitest';

import { readDocument } from '../markdown/read-document';
import { recogniseTable } from './recognise';

function layoutOf(...lines: string[]) {
  const [block] = readDocument(lines.join('\n'), 'x.md').blocks;
  return block?.kind === 'table' ? recogniseTable(block) : undefined;
}

function kindOf(header: string) {
  const width = header.split('|').length - 2;
  return layoutOf(header, `|${'--|'.repeat(width)}`)?.kind ?? null;
}

test.each([
  ['|**Geopolitical Region**|**Azure Regions**|**ExpressRoute Locations**|', 'geopolitical'],
  ['| Geopolitical region | **Zone** | Azure regions | ExpressRoute locations |', 'geopolitical'],
  ['| **Location**  |**Service Providers** |', 'by-location'],
  ['| **Location** | **Peering Location Owner** | **Service Providers** |', 'by-location'],
  [
    '| Location | Peering Location Owner | Local Azure Regions | Service Providers |',
    'by-location',
  ],
  ['| Location | Address | Local Azure regions | ER Direct | Service providers |', 'by-location'],
  [
    '| Location | Address | Zone | Local Azure regions | ER Direct | Service providers |',
    'by-location',
  ],
  ['|Service provider | Microsoft Azure | Microsoft 365  | Locations |', 'by-provider'],
  ['| Service provider | Microsoft Azure | Office 365 | Locations |', 'by-provider'],
  [
    '| Metro location | Location address | Zone | Local Azure Region | ER Direct | Service Provider |',
    'metro',
  ],
  ['| Exchange provider | Link |', 'exchange'],
  ['| Satellite operator | Link |', 'satellite'],
  ['| Location | Exchange | Connectivity providers |', 'additional-by-location'],
  ['| Connectivity provider | Exchange | Locations |', 'additional-by-provider'],
  ['| Provider | Exchange |', 'data-centre'],
  ['| Provider |', 'research-network'],
  ['| Continent | System integrators |', 'integrator'],
  ['| System integrator | Continent |', 'integrator'],
  ['| exchange provider | link in 2015 | today |', 'exchange-2015'],
  ["| topic | link in 2015 | today's page |", 'pointers-2015'],
  ['| Location | Service providers | Zone |', null],
  ['| Location |', null],
  ['| Location | Weather | Service providers |', null],
  ['| Location | Address | Address | Service providers |', null],
])('%s', (header, kind) => {
  expect(kindOf(header)).toBe(kind);
});

test('rows of Metro sites need no header, other rows do', () => {
  const row = '| Oslo Metro | A<br>B | 1 | Norway East | &check; | Colt |';
  expect(layoutOf(row)?.kind).toBe('metro');
  expect(layoutOf(row, '| Oslo | A | 1 | Norway East | &check; | Colt |')).toBeNull();
});
