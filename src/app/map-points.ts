import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import { countedPresences, isHollow } from '@/domain/presence';
import type { MapPoint } from '@/map/map-types';
import type { Answer } from './map-answers';
import type { Summaries } from './map-summaries';

/** A peering location as the map draws it; null where it has no published position. */
export function locationPoint(
  index: EditionIndex,
  location: PeeringLocation,
  answer: Answer,
  summaries: Summaries,
): MapPoint | null {
  if (location.coordinates === null) return null;
  return {
    ...answer,
    key: `location:${location.id}`,
    kind: 'location',
    id: location.id,
    name: location.name,
    ...geopolitics(index, location),
    coordinates: location.coordinates,
    metroId: location.metroId,
    providerCount: countedPresences(location).length,
    hollow: isHollow(index, location),
    summary: summaries.get(`location:${location.id}`) ?? '',
  };
}

/** An Azure region as the map draws it; null where it has no published position. */
export function regionPoint(
  index: EditionIndex,
  region: AzureRegion,
  answer: Answer,
  summaries: Summaries,
): MapPoint | null {
  if (region.coordinates === null) return null;
  return {
    ...answer,
    key: `region:${region.id}`,
    kind: 'region',
    id: region.id,
    name: region.name,
    ...geopolitics(index, region),
    coordinates: region.coordinates,
    metroId: null,
    providerCount: 0,
    hollow: region.announced,
    summary: summaries.get(`region:${region.id}`) ?? '',
  };
}

function geopolitics(index: EditionIndex, thing: PeeringLocation | AzureRegion) {
  const id = thing.geopoliticalRegionId;
  return {
    sign: geopoliticalSign(id),
    geopoliticalRegionName: id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? null),
  };
}
