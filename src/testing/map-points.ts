import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { Edition } from '@/domain/model';
import type { MapPoint } from '@/map/map-types';

/** A point at rest; the named fields replace its own. */
export function mapPoint(fields: Partial<MapPoint> & Pick<MapPoint, 'id' | 'kind'>): MapPoint {
  return {
    key: `${fields.kind}:${fields.id}`,
    name: fields.id,
    sign: geopoliticalSign('europe'),
    geopoliticalRegionName: 'Europe',
    coordinates: { latitude: 52, longitude: 5, precision: 'facility', source: 'test' },
    metroId: null,
    providerCount: 1,
    hollow: false,
    state: 'rest',
    leastSku: null,
    answer: null,
    summary: '',
    ...fields,
  };
}

/** Every commercial point of an edition, at rest. */
export function commercialPoints(edition: Edition): MapPoint[] {
  const locations = edition.peeringLocations
    .filter(({ cloud }) => cloud === 'commercial')
    .flatMap(({ id, name, coordinates, metroId, providers, geopoliticalRegionId }) =>
      coordinates === null
        ? []
        : mapPoint({
            kind: 'location',
            id,
            name,
            coordinates,
            metroId,
            providerCount: providers?.length ?? 0,
            sign: geopoliticalSign(geopoliticalRegionId),
          }),
    );
  const regions = edition.azureRegions
    .filter(({ cloud }) => cloud === 'commercial')
    .flatMap(({ id, name, coordinates, geopoliticalRegionId }) =>
      coordinates === null
        ? []
        : mapPoint({
            kind: 'region',
            id,
            name,
            coordinates,
            sign: geopoliticalSign(geopoliticalRegionId),
          }),
    );
  return [...locations, ...regions];
}

/** As `points`, with one of them selected and all Azure regions reachable with Premium. */
export function withSelection(points: readonly MapPoint[], key: string): MapPoint[] {
  return points.map((point): MapPoint => {
    if (point.key === key) return { ...point, state: 'selected' };
    if (point.kind === 'location') return { ...point, state: 'dimmed' };
    return { ...point, state: 'reachable', leastSku: 'premium' };
  });
}
