import type { EditionIndex } from '../edition-index';
import type { AzureRegion, PeeringLocation } from '../model';
import type { ExportValue, Field } from './fields';
import { locationFields, presenceFields, presencesOf } from './location-fields';
import { regionFields } from './region-fields';
import { sourceText } from './source';

/** Rows under a header, as a spreadsheet wants them: edition and source stand in every row. */
export type ExportTable = {
  header: readonly string[];
  rows: readonly (readonly ExportValue[])[];
};

/** A row per peering location, in the order given. */
export function locationTable(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
): ExportTable {
  return table(index, locationFields, locations);
}

/** A row per peering location and provider. */
export function providerTable(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
): ExportTable {
  return table(index, presenceFields, presencesOf(locations));
}

/** A row per Azure region, in the order given. */
export function regionTable(index: EditionIndex, regions: readonly AzureRegion[]): ExportTable {
  return table(index, regionFields, regions);
}

function table<Thing>(
  index: EditionIndex,
  fields: readonly Field<Thing>[],
  things: readonly Thing[],
): ExportTable {
  const origin = [index.edition.id, sourceText(index)];
  return {
    header: [...fields.map((field) => field.name), 'edition', 'source'],
    rows: things.map((thing) => [...fields.map((field) => field.value(index, thing)), ...origin]),
  };
}
