import type { EditionIndex } from '../edition-index';
import type { Coordinates } from '../model';
import { type ExportRecord, recordOf } from './fields';
import { exportOrigin, type Selection } from './json';
import { locationFields } from './location-fields';
import { regionFields } from './region-fields';

/**
 * GeoJSON (RFC 7946) of the selection, a feature per line; things without coordinates have no
 * geometry. Edition and source stand beside the features.
 */
export function geoJson(index: EditionIndex, selection: Selection): string {
  const features = [
    ...selection.locations.map((location) => {
      const properties = recordOf(index, locationFields, location);
      return feature('peering-location', location, properties);
    }),
    ...selection.regions.map((region) =>
      feature('azure-region', region, recordOf(index, regionFields, region)),
    ),
  ];
  const origin = Object.entries(exportOrigin(index, selection)).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const lines = features.map((one) => JSON.stringify(one)).join(',\n');
  return `{\n${['"type": "FeatureCollection"', ...origin].join(',\n')},\n"features": [\n${lines}\n]\n}\n`;
}

type Placed = { id: string; coordinates: Coordinates | null };

function feature(kind: string, { id, coordinates }: Placed, properties: ExportRecord) {
  return {
    type: 'Feature',
    // A peering location and an Azure region may share an id.
    id: `${kind}:${id}`,
    geometry:
      coordinates === null
        ? null
        : { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
    properties: { kind, ...properties },
  };
}
