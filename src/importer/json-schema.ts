import { toJsonSchema } from '@valibot/to-json-schema';

import { historySchema } from '@/edition/history-schema';
import { catalogueSchema, editionSchema } from '@/edition/schema';

import { geoJsonSchema } from './exports';

/** The published description of the data files (`/data/schema.json`), as JSON Schema draft 7. */
export function jsonSchema(): string {
  // What a sound file holds, not what a reader forgives.
  const options = { errorMode: 'ignore', typeMode: 'output' } as const;
  const { $schema, ...edition } = toJsonSchema(editionSchema, options);
  const { $schema: _same, ...catalogue } = toJsonSchema(catalogueSchema, options);
  const { $schema: _too, ...history } = toJsonSchema(historySchema, options);
  const schema = {
    $schema,
    title: 'ExpressRoute Atlas: data files',
    description:
      'data/editions.json is a catalogue, data/editions/<edition>.json an edition, data/editions/<edition>.geojson its points, data/history.json which edition names which provider at which peering location. Fields may be added; a breaking change raises the major number of schemaVersion and gets a new address.',
    anyOf: [
      { $ref: '#/definitions/edition' },
      { $ref: '#/definitions/catalogue' },
      { $ref: '#/definitions/geojson' },
      { $ref: '#/definitions/history' },
    ],
    definitions: { edition, catalogue, geojson: geoJsonSchema, history },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
