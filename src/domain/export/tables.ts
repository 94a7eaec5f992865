import type { EditionIndex } from '../edition-index';
import type { AzureRegion, PeeringLocation } from '../model';
import { headingOf, matrixOf, type MatrixRow, wordsOf } from '../reach-matrix';
import type { ExportValue, Field } from './fields';
import type { Things } from './json';
import { locationFields, presenceFields, presencesOf } from './location-fields';
import { regionFields } from './region-fields';
import { sourceText } from './source';

/**
 * Rows under a header, as a spreadsheet wants them: edition and source stand in every row. A table
 * without things has one row, in which nothing else is filled and the source ends in the reason:
 * a header alone would say neither what it is of nor whether none are there or none are published.
 */
export type ExportTable = {
  header: readonly string[];
  rows: readonly (readonly ExportValue[])[];
};

const noLocation = 'the filters leave no peering location';
const noRegion = 'the filters leave no Azure region';

/** A row per peering location, in the order given. */
export function locationTable(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
): ExportTable {
  return table(index, locationFields, locations, noLocation);
}

/** A row per peering location and provider; of every provider where none is named. */
export function providerTable(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
  providerIds: readonly string[],
): ExportTable {
  const presences = presencesOf(locations).filter(
    ({ presence }) => providerIds.length === 0 || providerIds.includes(presence.providerId),
  );
  const why =
    locations.length === 0 ? noLocation : 'providers of these peering locations are not published';
  return table(index, presenceFields, presences, why);
}

/** A row per Azure region, in the order given. */
export function regionTable(index: EditionIndex, regions: readonly AzureRegion[]): ExportTable {
  return table(index, regionFields, regions, noRegion);
}

/**
 * A row per peering location, a column per Azure region, in the order given: the least SKU between
 * the two in words, for here an empty cell would say less than the letters of the screen.
 */
export function matrixTable(index: EditionIndex, { locations, regions }: Things): ExportTable {
  const fields: Field<MatrixRow>[] = [
    { name: 'Peering location', value: (_index, { location }) => headingOf(location) },
    ...regions.map((region, position): Field<MatrixRow> => ({
      name: headingOf(region),
      value: (_index, { cells: { [position]: cell } }) =>
        cell === undefined ? null : wordsOf(cell),
    })),
  ];
  const rows = regions.length === 0 ? [] : matrixOf(index, locations, regions).rows;
  return table(index, fields, rows, locations.length === 0 ? noLocation : noRegion);
}

function table<Thing>(
  index: EditionIndex,
  fields: readonly Field<Thing>[],
  things: readonly Thing[],
  whyNone: string,
): ExportTable {
  const source = sourceText(index);
  const row = (cells: ExportValue[], from: string) => [...cells, index.edition.id, from];
  const rows = things.map((thing) =>
    row(
      fields.map((field) => field.value(index, thing)),
      source,
    ),
  );
  const none = row(
    fields.map(() => null),
    `${source}; no rows: ${whyNone}`,
  );
  const header = [...fields.map((field) => field.name), 'edition', 'source'];
  return { header, rows: rows.length === 0 ? [none] : rows };
}
