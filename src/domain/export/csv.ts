import type { EditionIndex } from '../edition-index';
import type { AzureRegion, PeeringLocation } from '../model';
import { cellText } from './cell-text';
import type { Things } from './json';
import { type ExportTable, locationTable, matrixTable, providerTable, regionTable } from './tables';

/** CSV (RFC 4180, UTF-8) with a row per peering location. */
export function locationsCsv(index: EditionIndex, locations: readonly PeeringLocation[]): string {
  return csv(locationTable(index, locations));
}

/** CSV with a row per peering location and provider; of every provider where none is named. */
export function providersCsv(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
  providerIds: readonly string[] = [],
): string {
  return csv(providerTable(index, locations, providerIds));
}

/** CSV with a row per Azure region. */
export function regionsCsv(index: EditionIndex, regions: readonly AzureRegion[]): string {
  return csv(regionTable(index, regions));
}

/** CSV of the least SKU from every peering location to every Azure region. */
export function matrixCsv(index: EditionIndex, things: Things): string {
  return csv(matrixTable(index, things));
}

/** A table as CSV: a header, CRLF after every line, quotes where RFC 4180 wants them. */
export function csv({ header, rows }: ExportTable): string {
  return [header, ...rows]
    .map((cells) => `${cells.map((cell) => quoted(cellText(cell))).join(',')}\r\n`)
    .join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
