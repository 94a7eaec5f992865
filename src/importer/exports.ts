import { locationsCsv, providersCsv } from '@/domain/export/csv';
import { geoJson } from '@/domain/export/geo-json';
import { indexEdition } from '@/domain/edition-index';
import type { Edition } from '@/domain/model';

/** The other forms of an edition at their stable addresses: path and text, as the page exports it. */
export function exportFiles(edition: Edition): (readonly [path: string, text: string])[] {
  const index = indexEdition(edition);
  const { peeringLocations: locations, azureRegions: regions } = edition;
  const path = `public/data/editions/${edition.id}`;
  return [
    [`${path}.csv`, locationsCsv(index, locations)],
    [`${path}-providers.csv`, providersCsv(index, locations)],
    [`${path}.geojson`, geoJson(index, { locations, regions, link: null })],
  ];
}

const text = { type: 'string' };
const point = {
  type: 'object',
  required: ['type', 'coordinates'],
  properties: {
    type: { const: 'Point' },
    coordinates: {
      description: 'Longitude, latitude: degrees, WGS 84.',
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 2,
    },
  },
};

/** The part of GeoJSON (RFC 7946) that the `.geojson` files use, as JSON Schema draft 7. */
export const geoJsonSchema = {
  type: 'object',
  required: ['type', 'edition', 'source', 'licence', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    title: text,
    edition: text,
    source: text,
    licence: text,
    link: { anyOf: [text, { type: 'null' }] },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'id', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: text,
          geometry: { anyOf: [point, { type: 'null' }] },
          properties: {
            description: 'The columns of the CSV file; null is not published, [] none.',
            type: 'object',
            required: ['kind', 'name', 'id', 'cloud'],
            properties: {
              kind: { enum: ['peering-location', 'azure-region'] },
              name: text,
              id: text,
              cloud: text,
            },
          },
        },
      },
    },
  },
};
