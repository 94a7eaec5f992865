import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { PeeringLocation } from '../model';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { exportFileName } from './file-name';
import { geoJson } from './geo-json';
import { exportJson, type Selection } from './json';
import { kml } from './kml';

type GeoFeature = {
  type: string;
  id: string;
  geometry: { type: string; coordinates: [number, number] } | null;
  properties: Record<string, unknown>;
};
type GeoFile = { type: string; edition: string; source: string; features: GeoFeature[] };
type JsonFile = {
  edition: string;
  source: string;
  link: string | null;
  tables: { title: string }[];
  peeringLocations: Record<string, unknown>[];
  azureRegions: Record<string, unknown>[];
  providersByLocation: Record<string, unknown>[];
};

const published = publishedIndex('2026-09-16');
const everything: Selection = {
  locations: published.edition.peeringLocations,
  regions: published.edition.azureRegions,
  link: null,
};

/** A non-validating reader of XML 1.0 without DTD: its texts by path, or an error. */
function readXml(xml: string): { path: string; text: string }[] {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    throw new Error('character');
  if (/\p{Cs}/u.test(xml)) throw new Error('a lone surrogate');
  const found: { path: string; text: string }[] = [];
  const open: { name: string; path: string; text: string }[] = [];
  // What a reader makes of line ends before anything else (XML 1.0, 2.11).
  const normal = xml.replaceAll(/\r\n?/g, '\n');
  let rest = normal.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  while (rest.trim() !== '') {
    const tag = /^<(\/?)([A-Za-z]+)((?: [A-Za-z]+="[^"<]*")*)>/.exec(rest);
    const text = /^[^<]+/.exec(rest);
    if (tag !== null) {
      const [whole, slash, name = '', attributes = ''] = tag;
      if (slash === '/') {
        if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      } else {
        const label = /name="([^"]*)"/.exec(attributes)?.[1];
        const parent = open.at(-1)?.path;
        const path = [parent, name].filter(Boolean).join('/');
        const element = { name, path: label === undefined ? path : `${path}#${label}`, text: '' };
        open.push(element);
        found.push(element);
      }
      rest = rest.slice(whole.length);
    } else if (text !== null) {
      const element = open.at(-1);
      if (element === undefined) throw new Error('text outside the root');
      const decoded = text[0].replace(/&([^;]*);?/g, (_all, entity: string) => decode(entity));
      element.text += decoded;
      rest = rest.slice(text[0].length);
    } else {
      throw new Error(`neither tag nor text: ${rest.slice(0, 40)}`);
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.map(({ path }) => path).join(', ')}`);
  return found;
}

function decode(entity: string): string {
  const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['#13', '\r'],
  ]);
  const character = named.get(entity);
  if (character === undefined) throw new Error(`unknown entity ${entity}`);
  return character;
}

function withName(name: string): Selection {
  return {
    locations: [sampleLocation({ id: 'x', name, notes: [name] })],
    regions: [sampleRegion({ name, coordinates: null })],
    link: null,
  };
}

function namesOf(file: string): string[] {
  return readXml(file)
    .filter(({ path }) => path === 'kml/Document/Folder/Placemark/name')
    .map(({ text }) => text);
}

test('JSON holds exactly the selection, with edition, source and the tables behind it', () => {
  const [first, second] = published.edition.peeringLocations;
  const locations = [second, first].filter((one): one is PeeringLocation => one !== undefined);
  const link = 'https://example.org/?geo=uae';
  const file = JSON.parse(exportJson(published, { locations, regions: [], link })) as JsonFile;
  expect(file.peeringLocations.map((one) => one['id'])).toEqual(locations.map(({ id }) => id));
  expect(file.azureRegions).toEqual([]);
  expect(file.providersByLocation).toHaveLength(
    locations.reduce((sum, { providers }) => sum + (providers?.length ?? 0), 0),
  );
  expect(file.edition).toBe('2026-09-16');
  expect(file.link).toBe(link);
  expect(file.source).toContain('CC BY 4.0');
  expect(file.tables.map(({ title }) => title)).toContain('Locations and providers');
});

test('a name comes back from JSON, GeoJSON and KML as it went in', () => {
  const index = sampleIndex();
  assert(
    property(string({ unit: 'grapheme' }), (name) => {
      const selection = withName(name);
      const json = JSON.parse(exportJson(index, selection)) as JsonFile;
      expect(json.peeringLocations[0]?.['name']).toBe(name);
      const geo = JSON.parse(geoJson(index, selection)) as GeoFile;
      expect(geo.features.map(({ properties }) => properties['name'])).toEqual([name, name]);
      // oxlint-disable-next-line no-control-regex
      const legal = name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      expect(namesOf(kml(index, selection))).toEqual([legal, legal]);
    }),
  );
});

test('KML stays well-formed with markup, control characters and lone surrogates in a name', () => {
  const index = sampleIndex();
  for (const name of ['</name><script>alert(1)</script>', ']]>', '&lt;', '"\'<>&', 'a\r\nb']) {
    expect(namesOf(kml(index, withName(name)))).toEqual([name, name]);
  }
  expect(namesOf(kml(index, withName('a\u0000\u000b\ufffeb\ud800')))).toEqual(['ab', 'ab']);
});

test('KML puts longitude first, and holds edition, source and every field', () => {
  const read = readXml(kml(published, everything));
  const { locations, regions } = everything;
  expect(namesOf(kml(published, everything))).toEqual(
    [...locations, ...regions].map(({ name }) => name),
  );
  const point = read.find(({ path }) => path.endsWith('/Point/coordinates'));
  const { longitude, latitude } = locations[0]?.coordinates ?? { longitude: 0, latitude: 0 };
  expect(point?.text).toBe(`${String(longitude)},${String(latitude)}`);
  const zone = read.find(({ path }) => path.endsWith('Data#pricingZone/value'));
  expect(zone?.text).toBe(String(locations[0]?.pricingZone));
  const edition = read.find(({ path }) => path === 'kml/Document/ExtendedData/Data#edition/value');
  expect(edition?.text).toBe('2026-09-16');
});

test('GeoJSON is a FeatureCollection of points, longitude first, ids unique', () => {
  const file = JSON.parse(geoJson(published, everything)) as GeoFile;
  expect(file.type).toBe('FeatureCollection');
  expect(file.edition).toBe('2026-09-16');
  expect(file.source).toContain('CC BY 4.0');
  expect(new Set(file.features.map(({ id }) => id)).size).toBe(file.features.length);
  const things = [...everything.locations, ...everything.regions];
  expect(file.features.map(({ properties }) => properties['id'])).toEqual(
    things.map(({ id }) => id),
  );
  file.features.forEach(({ type, geometry }, position) => {
    const coordinates = things[position]?.coordinates ?? null;
    expect(type).toBe('Feature');
    expect(geometry).toEqual(
      coordinates === null
        ? null
        : { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
    );
  });
  const nowhere = JSON.parse(geoJson(sampleIndex(), withName('x'))) as GeoFile;
  expect(nowhere.features[1]?.geometry).toBeNull();
});

test('a file name says edition and filter, and is safe whatever the filter holds', () => {
  const name = (filters: Parameters<typeof sampleView>[0]) =>
    exportFileName('2026-09-16', sampleView(filters), 'locations', 'csv');
  expect(name({})).toBe('expressroute-atlas-2026-09-16.csv');
  expect(name({ filters: { geo: ['europe'] } })).toBe('expressroute-atlas-2026-09-16-europe.csv');
  expect(name({ filters: { geo: [] } })).toBe('expressroute-atlas-2026-09-16-none.csv');
  expect(name({ cloud: 'us-government', filters: { local: true, zones: [1] } })).toBe(
    'expressroute-atlas-2026-09-16-us-government-local-zone1.csv',
  );
  expect(name({ sku: 'local', filters: { reaches: 'westeurope' } })).toBe(
    'expressroute-atlas-2026-09-16-local-to-westeurope.csv',
  );
  expect(exportFileName('2026-09-16', sampleView(), 'providers', 'csv')).toBe(
    'expressroute-atlas-2026-09-16-providers.csv',
  );
  assert(
    property(string({ unit: 'grapheme-ascii', maxLength: 300, size: 'max' }), (q) => {
      expect(name({ filters: { q } })).toMatch(
        /^expressroute-atlas-2026-09-16(-[a-z0-9-]+)?\.csv$/,
      );
      expect(name({ filters: { q } }).length).toBeLessThan(100);
    }),
  );
});
