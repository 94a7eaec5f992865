import type { EditionIndex } from '../edition-index';
import type { PublishedTableKind } from '../model';
import { type PublishedSource, publishedSources } from '../published-source';

/** The terms of the tables that the data is taken from. */
export const exportLicence = 'CC BY 4.0';

const kinds: readonly PublishedTableKind[] = [
  'geopolitical-regions',
  'providers-by-location',
  'locations-by-provider',
  'metro-locations',
];

/** Where the exported data comes from, as short as a cell wants it. */
export function sourceText(index: EditionIndex): string {
  return `Microsoft Azure documentation as of ${index.edition.id}, ${exportLicence}; compiled by ExpressRoute Atlas`;
}

/** The published tables behind an export, with their own dates and files. */
export function sourceTables(index: EditionIndex): PublishedSource[] {
  return publishedSources(index.edition, kinds);
}
