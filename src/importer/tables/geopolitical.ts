import { cloudOfGeopoliticalRegion } from '@/edition/checks/geopolitical-names';

import { parseZone } from '../cells/parse-marks';
import { plainText } from '../cells/plain-text';
import type { GeopoliticalRow } from '../parsed';
import { fail, note, type Place, type Report } from '../report';
import { parseNames, type Row, rowsOf, type Table } from './rows';
import { isGeopoliticalSection, isNationalSection } from './sections';

/** The 2015 row of the US begins with these words. */
const allRegions = /^All US Regions\s*-\s*/i;

/** Reads a geopolitical table of any edition. */
export function parseGeopolitical(table: Table, report: Report): GeopoliticalRow[] {
  const place = { file: table.document.file, line: table.block.line };
  if (!isGeopoliticalSection(table.block.path)) {
    const section = table.block.path.at(-1)?.text ?? '';
    fail(
      report,
      'unknown-section',
      place,
      `geopolitical table in a section that is not known: "${section}"`,
    );
    return [];
  }
  return rowsOf(table).map((row) => parseRow(row, table, report));
}

function parseRow(row: Row, table: Table, report: Report): GeopoliticalRow {
  const { place } = row;
  const name = plainText(row.cell('geopolitical-region') ?? '');
  const zone = row.cell('zone');
  const regions = row.cell('azure-regions') ?? '';
  if (allRegions.test(regions))
    note(report, 'leading-words', place, '"All US Regions - " left out');
  return {
    place,
    name,
    cloud: cloudOf(name, table, place, report),
    pricingZone: zone === null ? null : parseZone(zone, place, report),
    azureRegions: namesOf(regions.replace(allRegions, ''), 'Azure regions', table, place, report),
    locations: namesOf(row.cell('locations') ?? '', 'ExpressRoute locations', table, place, report),
  };
}

function namesOf(cell: string, column: string, table: Table, place: Place, report: Report) {
  const { names } = parseNames(cell, table.style, place, report);
  if (names.length === 0) note(report, 'empty-cell', place, `${column} is empty`);
  return names;
}

function cloudOf(name: string, table: Table, place: Place, report: Report) {
  const cloud = cloudOfGeopoliticalRegion.get(name);
  if (cloud !== undefined) return cloud;
  if (name === '') fail(report, 'missing-name', place, 'row without a geopolitical region');
  else if (isNationalSection(table.block.path)) {
    fail(report, 'unknown-name', place, `national cloud that is not known: "${name}"`);
  } else note(report, 'unknown-name', place, `geopolitical region not seen before: "${name}"`);
  return 'commercial' as const;
}
