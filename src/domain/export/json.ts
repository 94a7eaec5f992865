import type { EditionIndex } from '../edition-index';
import type { AzureRegion, PeeringLocation } from '../model';
import type { PublishedSource } from '../published-source';
import { recordOf } from './fields';
import { locationFields, presenceFields, presencesOf } from './location-fields';
import { regionFields } from './region-fields';
import { exportLicence, sourceTables, sourceText } from './source';

/** Exactly these, in this order. */
export type Things = {
  locations: readonly PeeringLocation[];
  regions: readonly AzureRegion[];
};

/** What is taken away. */
export type Selection = Things & {
  /** The address that shows them; null for a whole edition. */
  link: string | null;
};

/** What every export tells about itself. */
export type ExportOrigin = {
  title: string;
  edition: string;
  source: string;
  licence: string;
  link: string | null;
  tables: PublishedSource[];
};

/** Where an export comes from: edition, source, licence and the published tables behind it. */
export function exportOrigin(index: EditionIndex, { link }: Selection): ExportOrigin {
  return {
    title: `ExpressRoute Atlas, edition ${index.edition.id}`,
    edition: index.edition.id,
    source: sourceText(index),
    licence: exportLicence,
    link,
    tables: sourceTables(index),
  };
}

/** JSON of the selection with its origin; the same fields as the tables have. */
export function exportJson(index: EditionIndex, selection: Selection): string {
  const file = {
    ...exportOrigin(index, selection),
    peeringLocations: selection.locations.map((one) => recordOf(index, locationFields, one)),
    azureRegions: selection.regions.map((one) => recordOf(index, regionFields, one)),
    providersByLocation: presencesOf(selection.locations).map((one) =>
      recordOf(index, presenceFields, one),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
