import type { PublishedTableKind } from '@/domain/model';

import { plainText } from '../cells/plain-text';
import type { TableBlock } from '../markdown/document';

export type Column =
  | 'geopolitical-region'
  | 'azure-regions'
  | 'locations'
  | 'location'
  | 'address'
  | 'owner'
  | 'zone'
  | 'local'
  | 'direct'
  | 'providers'
  | 'provider'
  | 'service'
  | 'exchange'
  | 'link'
  | 'link-2015'
  | 'today'
  | 'topic'
  | 'integrator'
  | 'continent';

export type TableKind =
  | 'geopolitical'
  | 'by-location'
  | 'by-provider'
  | 'metro'
  | 'exchange'
  | 'satellite'
  | 'additional-by-location'
  | 'additional-by-provider'
  | 'data-centre'
  | 'research-network'
  | 'integrator'
  | 'exchange-2015'
  | 'pointers-2015';

export type Layout = { kind: TableKind; columns: Column[] };

/** Header words of every edition; a table is known by the words of all its columns. */
const layouts: { kind: TableKind; columns: [string, Column, 'optional'?][] }[] = [
  {
    kind: 'geopolitical',
    columns: [
      ['geopolitical region', 'geopolitical-region'],
      ['zone', 'zone', 'optional'],
      ['azure regions?', 'azure-regions'],
      ['expressroute locations?', 'locations'],
    ],
  },
  {
    kind: 'by-location',
    columns: [
      ['location', 'location'],
      ['address', 'address', 'optional'],
      ['peering location owner', 'owner', 'optional'],
      ['zone', 'zone', 'optional'],
      ['local azure regions?', 'local', 'optional'],
      ['er direct', 'direct', 'optional'],
      ['service providers?', 'providers'],
    ],
  },
  {
    kind: 'by-provider',
    columns: [
      ['service providers?', 'provider'],
      ['microsoft azure', 'service'],
      ['(?:microsoft|office) 365', 'service'],
      ['locations?', 'locations'],
    ],
  },
  {
    kind: 'metro',
    columns: [
      ['metro location', 'location'],
      ['location address', 'address'],
      ['zone', 'zone'],
      ['local azure regions?', 'local'],
      ['er direct', 'direct'],
      ['service providers?', 'providers'],
    ],
  },
  {
    kind: 'exchange',
    columns: [
      ['exchange provider', 'provider'],
      ['link', 'link'],
    ],
  },
  {
    kind: 'satellite',
    columns: [
      ['satellite operator', 'provider'],
      ['link', 'link'],
    ],
  },
  {
    kind: 'additional-by-location',
    columns: [
      ['location', 'location'],
      ['exchange', 'exchange'],
      ['connectivity providers?', 'providers'],
    ],
  },
  {
    kind: 'additional-by-provider',
    columns: [
      ['connectivity providers?', 'provider'],
      ['exchange', 'exchange'],
      ['locations?', 'locations'],
    ],
  },
  {
    kind: 'data-centre',
    columns: [
      ['provider', 'provider'],
      ['exchange', 'exchange'],
    ],
  },
  { kind: 'research-network', columns: [['provider', 'provider']] },
  {
    kind: 'integrator',
    columns: [
      ['continent', 'continent'],
      ['system integrators?', 'integrator'],
    ],
  },
  {
    kind: 'integrator',
    columns: [
      ['system integrators?', 'integrator'],
      ['continent', 'continent'],
    ],
  },
  {
    kind: 'exchange-2015',
    columns: [
      ['exchange provider', 'provider'],
      ['link in 2015', 'link-2015'],
      ['today', 'today'],
    ],
  },
  {
    kind: 'pointers-2015',
    columns: [
      ['topic', 'topic'],
      ['link in 2015', 'link-2015'],
      ["today's page", 'today'],
    ],
  },
];

/** The layout of a table by the words of its header; null where they are not known. */
export function recogniseTable(table: TableBlock): Layout | null {
  if (table.header === null) return isHeadlessMetro(table) ? metroLayout : null;
  const words = table.header.cells.map((cell) => plainText(cell).toLowerCase());
  for (const layout of layouts) {
    const columns = matchColumns(words, layout.columns);
    if (columns !== null) return { kind: layout.kind, columns };
  }
  return null;
}

function matchColumns(words: string[], wanted: [string, Column, 'optional'?][]): Column[] | null {
  const columns: Column[] = [];
  for (const [pattern, column, optional] of wanted) {
    const word = words[columns.length];
    if (word !== undefined && new RegExp(`^${pattern}$`).test(word)) columns.push(column);
    else if (optional === undefined) return null;
  }
  return columns.length === words.length ? columns : null;
}

const metroLayout: Layout = {
  kind: 'metro',
  columns: ['location', 'address', 'zone', 'local', 'direct', 'providers'],
};

/** The Metro page of 05/06/2026 had lost its header row and separator. */
function isHeadlessMetro(table: TableBlock): boolean {
  return (
    table.rows.length > 0 &&
    table.rows.every(
      (row) => row.cells.length === 6 && plainText(row.cells[0] ?? '').endsWith(' Metro'),
    )
  );
}

/** The kind of table as the edition file names it. */
export function publishedKind(kind: TableKind): PublishedTableKind {
  if (kind === 'geopolitical') return 'geopolitical-regions';
  if (kind === 'by-location') return 'providers-by-location';
  if (kind === 'by-provider') return 'locations-by-provider';
  return kind === 'metro' ? 'metro-locations' : 'other-connectivity';
}
