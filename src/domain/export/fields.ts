import type { EditionIndex } from '../edition-index';
import type { Coordinates, GeopoliticalBasis } from '../model';

/** What an exported field may hold; null = not published, [] = published as none. */
export type ExportValue = string | number | boolean | null | readonly string[];

/** One field of an exported thing: its name is the CSV column, the JSON key, the KML datum. */
export type Field<Thing> = {
  name: string;
  value: (index: EditionIndex, thing: Thing) => ExportValue;
};

export type ExportRecord = Record<string, ExportValue>;

/** A thing as its fields say, in their order. */
export function recordOf<Thing>(
  index: EditionIndex,
  fields: readonly Field<Thing>[],
  thing: Thing,
): ExportRecord {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value(index, thing)]));
}

type Assigned = { geopoliticalRegionId: string | null; geopoliticalBasis: GeopoliticalBasis };

/** The geopolitical region, and how sure the assignment is. */
export const geopoliticalFields: readonly Field<Assigned>[] = [
  { name: 'geopoliticalRegionId', value: (_index, thing) => thing.geopoliticalRegionId },
  { name: 'geopoliticalRegion', value: geopoliticalRegionName },
  {
    name: 'geopoliticalCertainty',
    // Where no region is known there is nothing to be sure of.
    value: (_index, { geopoliticalRegionId, geopoliticalBasis }) =>
      geopoliticalRegionId === null ? null : geopoliticalBasis.certainty,
  },
  { name: 'geopoliticalBasis', value: (_index, thing) => thing.geopoliticalBasis.basis },
];

/** Degrees, WGS 84, with how exact they are and who says so. */
export const coordinateFields: readonly Field<{ coordinates: Coordinates | null }>[] = [
  { name: 'latitude', value: (_index, { coordinates }) => coordinates?.latitude ?? null },
  { name: 'longitude', value: (_index, { coordinates }) => coordinates?.longitude ?? null },
  { name: 'coordinatesPrecision', value: (_index, thing) => thing.coordinates?.precision ?? null },
  { name: 'coordinatesSource', value: (_index, thing) => thing.coordinates?.source ?? null },
];

function geopoliticalRegionName(
  index: EditionIndex,
  { geopoliticalRegionId: id }: Assigned,
): string | null {
  return id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? null);
}
