import type { Cloud } from '@/domain/model';

import { parseFacilities } from '../cells/parse-facilities';
import { isNone, parseDirect, parseZone } from '../cells/parse-marks';
import { parseName, type PublishedName } from '../cells/parse-name';
import type { LocationRow } from '../parsed';
import { fail, note, type Place, type Report } from '../report';
import { parseNames, type Row, rowsOf, type Table } from './rows';

/** Reads a providers table keyed by peering location, or the Metro table, which has its columns. */
export function parseByLocation(table: Table, cloud: Cloud, report: Report): LocationRow[] {
  return rowsOf(table).flatMap((row) => {
    const location = parseName(row.cell('location') ?? '', row.place, report);
    if (location === null) {
      fail(report, 'missing-name', row.place, 'row without a location');
      return [];
    }
    return [parseRow(row, location, cloud, table, report)];
  });
}

function parseRow(
  row: Row,
  location: PublishedName,
  cloud: Cloud,
  table: Table,
  report: Report,
): LocationRow {
  const { place } = row;
  const address = row.cell('address') ?? row.cell('owner');
  const zone = row.cell('zone');
  const direct = row.cell('direct');
  const providers = parseNames(row.cell('providers') ?? '', table.style, place, report);
  if (providers.names.length === 0) {
    note(report, 'empty-cell', place, `${location.name}: no service provider`);
  }
  if (address === '') note(report, 'empty-cell', place, `${location.name}: no address`);
  return {
    place,
    cloud,
    location,
    facilities: address === null ? null : parseFacilities(address, place, report),
    pricingZone: zone === null ? null : parseZone(zone, place, report),
    localRegions: parseLocal(row.cell('local'), location.name, table, place, report),
    ...(direct === null
      ? { supportsDirect: null, directSpeeds: [] }
      : parseDirect(direct, place, report)),
    providers: providers.names,
    footnote: providers.footnote,
  };
}

function parseLocal(
  cell: string | null,
  location: string,
  table: Table,
  place: Place,
  report: Report,
): PublishedName[] | null {
  if (cell === null) return null;
  if (isNone(cell)) return [];
  const { names } = parseNames(cell, table.style, place, report);
  if (names.length > 0) return names;
  note(report, 'empty-cell', place, `${location}: local Azure regions neither named nor denied`);
  return null;
}
