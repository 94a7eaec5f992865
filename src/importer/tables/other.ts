import { parseName, type PublishedName } from '../cells/parse-name';
import { plainText } from '../cells/plain-text';
import { secureUrl } from '../cells/read-link';
import type { ListBlock, MarkdownDocument } from '../markdown/document';
import type { OtherKind, OtherRow, Pointer } from '../parsed';
import { note, type Report } from '../report';
import type { Column, TableKind } from './recognise';
import { parseNames, type Row, rowsOf, type Table } from './rows';

const kindOfTable: Partial<Record<TableKind, OtherKind>> = {
  exchange: 'exchange',
  satellite: 'satellite',
  'additional-by-location': 'additional',
  'additional-by-provider': 'additional',
  'data-centre': 'data-centre',
  'research-network': 'research-network',
  integrator: 'integrator',
};

/** Reads a table of other ways to connect. Names may hold commas: only breaks separate. */
export function parseOther(table: Table, report: Report): OtherRow[] {
  const kind = kindOfTable[table.layout.kind];
  if (kind === undefined) return [];
  return rowsOf(table).map((row) => parseRow(row, kind, report));
}

function parseRow(row: Row, kind: OtherKind, report: Report): OtherRow {
  const list = (column: Column) => namesOf(row, column, report);
  const names = [...list('provider'), ...list('providers'), ...list('integrator')];
  const link = row.cell('link');
  if (names.length === 0) note(report, 'empty-cell', row.place, 'row without a name');
  return {
    place: row.place,
    kind,
    names: link === null ? names : names.map((name) => withLink(name, link, row, report)),
    exchanges: list('exchange'),
    places: [...list('location'), ...list('locations')].map((place) => place.name),
    continents: list('continent').map((continent) => continent.name),
  };
}

function namesOf(row: Row, column: Column, report: Report): PublishedName[] {
  const cell = row.cell(column);
  if (cell === null || cell === '') return [];
  // A comma belongs to the name ("Airgate Technologies, Inc."); the guard keeps it from splitting.
  const guarded = cell.replaceAll(',', '\u0001');
  return parseNames(guarded, 'breaks', row.place, report).names.map((name) => ({
    ...name,
    name: name.name.replaceAll('\u0001', ','),
    url: name.url?.replaceAll('\u0001', ',') ?? null,
  }));
}

function withLink(name: PublishedName, link: string, row: Row, report: Report): PublishedName {
  if (link === '') note(report, 'empty-cell', row.place, `${name.name}: no link`);
  return { ...name, url: secureUrl(link, row.place, report) };
}

/** Reads the bullet lists by which upstream publishes exchange providers and satellite operators. */
export function parseOtherList(
  block: ListBlock,
  kind: OtherKind,
  document: MarkdownDocument,
  report: Report,
): OtherRow[] {
  return block.items.flatMap((item) => {
    const place = { file: document.file, line: item.line };
    const name = parseName(item.text, place, report);
    return name === null
      ? []
      : [{ place, kind, names: [name], exchanges: [], places: [], continents: [] }];
  });
}

export type Founding = { others: OtherRow[]; pointers: Pointer[]; advice: string[] };

/** Reads the tables of the founding document: its links were http, so they are shown, not linked. */
export function parseFounding(table: Table, report: Report): Founding {
  const founding: Founding = { others: [], pointers: [], advice: [] };
  for (const row of rowsOf(table)) {
    const url = plainText(row.cell('link-2015') ?? '');
    const today = row.cell('today') ?? '';
    const topic = plainText(row.cell('topic') ?? row.cell('provider') ?? '');
    const isPage = today.startsWith('https:');
    founding.pointers.push({
      topic,
      url,
      todayUrl: isPage ? secureUrl(today, row.place, report) : null,
    });
    if (table.layout.kind !== 'exchange-2015') continue;
    const name = parseName(row.cell('provider') ?? '', row.place, report);
    if (name !== null) {
      founding.others.push({
        place: row.place,
        kind: 'exchange',
        names: [name],
        exchanges: [],
        places: [],
        continents: [],
      });
    }
    if (today !== '' && !isPage) founding.advice.push(`${topic}, today: ${plainText(today)}`);
  }
  return founding;
}
