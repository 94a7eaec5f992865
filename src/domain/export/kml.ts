import { escapeMarkup } from '../escape-markup';
import type { EditionIndex } from '../edition-index';
import type { Coordinates } from '../model';
import { type ExportRecord, type ExportValue, recordOf } from './fields';
import { exportOrigin, type Selection } from './json';
import { locationFields } from './location-fields';
import { regionFields } from './region-fields';

/** KML 2.2 (OGC 07-147r2) of the selection: a folder per kind, every field as extended data. */
export function kml(index: EditionIndex, selection: Selection): string {
  const origin = exportOrigin(index, selection);
  const locations = selection.locations.map((location) =>
    placemark(location, recordOf(index, locationFields, location)),
  );
  const regions = selection.regions.map((region) =>
    placemark(region, recordOf(index, regionFields, region)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${escaped(origin.title)}</name>`,
    `<description>${escaped([origin.source, origin.link].filter(Boolean).join('\n'))}</description>`,
    extendedData({ edition: origin.edition, source: origin.source, licence: origin.licence }),
    ...folder('Peering locations', locations),
    ...folder('Azure regions', regions),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function folder(name: string, placemarks: readonly string[]): string[] {
  return ['<Folder>', `<name>${escaped(name)}</name>`, ...placemarks, '</Folder>'];
}

type Placed = { name: string; coordinates: Coordinates | null };

function placemark({ name, coordinates }: Placed, record: ExportRecord): string {
  const point =
    coordinates === null
      ? ''
      : `<Point><coordinates>${String(coordinates.longitude)},${String(coordinates.latitude)}</coordinates></Point>`;
  return `<Placemark><name>${escaped(name)}</name>${extendedData(record)}${point}</Placemark>`;
}

function extendedData(record: ExportRecord): string {
  const data = Object.entries(record).map(
    ([name, value]) => `<Data name="${name}"><value>${escaped(plain(value))}</value></Data>`,
  );
  return `<ExtendedData>${data.join('')}</ExtendedData>`;
}

/** Unlike a cell of a spreadsheet it never runs: nothing is neutralised. */
function plain(value: ExportValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** Text as XML 1.0 may hold it: markup escaped, characters that no XML may hold left out. */
function escaped(text: string): string {
  const allowed = text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '',
  );
  return escapeMarkup(allowed).replaceAll('\r', '&#13;');
}
