import type { EditionIndex } from '@/domain/edition-index';
import { locationsCsv, matrixCsv, providersCsv, regionsCsv } from '@/domain/export/csv';
import { exportFileName, type FilePart } from '@/domain/export/file-name';
import { geoJson } from '@/domain/export/geo-json';
import { exportJson, type Selection } from '@/domain/export/json';
import { kml } from '@/domain/export/kml';
import { filterLocations, filterRegions } from '@/domain/filters';
import type { View, ViewMode } from '@/domain/view';

/** What the filters leave; of the providers only those chosen, none chosen = every one. */
type Filtered = Selection & { providerIds: readonly string[] };

/** A form in which the filtered things can be saved. */
export type FileForm = {
  label: string;
  part: FilePart;
  extension: string;
  type: string;
  write: (index: EditionIndex, filtered: Filtered) => string;
};

const csvType = 'text/csv;charset=utf-8';

/** In the order of the menu. */
export const fileForms: readonly FileForm[] = [
  {
    label: 'Peering locations (CSV)',
    part: 'locations',
    extension: 'csv',
    type: csvType,
    write: (index, { locations }) => locationsCsv(index, locations),
  },
  {
    label: 'Providers by location (CSV)',
    part: 'providers',
    extension: 'csv',
    type: csvType,
    // A location's record is whole; a row of a provider that was filtered away is not asked for.
    write: (index, { locations, providerIds }) => providersCsv(index, locations, providerIds),
  },
  {
    label: 'Azure regions (CSV)',
    part: 'regions',
    extension: 'csv',
    type: csvType,
    write: (index, { regions }) => regionsCsv(index, regions),
  },
  {
    label: 'JSON',
    part: 'all',
    extension: 'json',
    type: 'application/json',
    write: exportJson,
  },
  {
    label: 'GeoJSON',
    part: 'all',
    extension: 'geojson',
    type: 'application/geo+json',
    write: geoJson,
  },
  {
    label: 'KML',
    part: 'all',
    extension: 'kml',
    type: 'application/vnd.google-earth.kml+xml',
    write: kml,
  },
];

const matrixForm: FileForm = {
  label: 'Reach matrix (CSV)',
  part: 'matrix',
  extension: 'csv',
  type: csvType,
  write: matrixCsv,
};

/** The forms that are offered beside the map, the list or the matrix. */
export function formsBeside(mode: ViewMode): readonly FileForm[] {
  return mode === 'matrix' ? [matrixForm, ...fileForms] : fileForms;
}

/** Exactly what the view shows; `link` is its address. */
export function selectionOf(index: EditionIndex, view: View, link: string | null): Filtered {
  return {
    locations: filterLocations(index, view),
    regions: filterRegions(index, view),
    providerIds: view.filters.providers,
    link,
  };
}

/** The name of a form's file for a view. */
export function fileNameOf(index: EditionIndex, view: View, form: FileForm): string {
  return exportFileName(index.edition.id, view, form.part, form.extension);
}

/** The stable addresses of a whole edition (README, "Use the data"). */
export function editionFiles(base: string, editionId: string): { label: string; href: string }[] {
  const path = `${base}data/editions/${editionId}`;
  return [
    { label: 'JSON', href: `${path}.json` },
    { label: 'CSV', href: `${path}.csv` },
    { label: 'Providers CSV', href: `${path}-providers.csv` },
    { label: 'GeoJSON', href: `${path}.geojson` },
  ];
}
