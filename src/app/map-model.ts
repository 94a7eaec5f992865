import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, filterRegions } from '@/domain/filters';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion, CircuitSku, PeeringLocation } from '@/domain/model';
import { countedPresences } from '@/domain/presence';
import { type Reach, reach } from '@/domain/reach';
import { answerName } from '@/domain/reach-sentence';
import type { View } from '@/domain/view';
import type { MapArc, MapPoint, PointKey } from '@/map/map-types';
import type { Summaries } from './map-summaries';

export type MapModel = {
  points: MapPoint[];
  arcs: MapArc[];
  selectedKey: PointKey | null;
};

/** What the selection means for one point of the other kind. */
type Answer = Pick<MapPoint, 'state' | 'leastSku' | 'answer'>;

const atRest: Answer = { state: 'rest', leastSku: null, answer: null };
const dimmed: Answer = { state: 'dimmed', leastSku: null, answer: null };

/**
 * What the map draws for a view: every filtered point with coordinates, the selection (kept even
 * where a filter hides it), and an arc to each thing that the chosen SKU connects it with.
 */
export function mapModel(index: EditionIndex, view: View, summaries: Summaries): MapModel {
  const selection = selectionOf(index, view);
  const locations = withSelection(filterLocations(index, view), selection?.location);
  const regions = withSelection(filterRegions(index, view), selection?.region);
  const points = [
    ...locations.map((location) =>
      locationPoint(
        index,
        location,
        answerForLocation(index, view, selection, location),
        summaries,
      ),
    ),
    ...regions.map((region) =>
      regionPoint(index, region, answerForRegion(index, view, selection, region), summaries),
    ),
  ].filter((point) => point !== null);
  const selectedKey = selection === null ? null : selection.key;
  return { points, arcs: arcsOf(points, selectedKey), selectedKey };
}

type Selection = { key: PointKey; location?: PeeringLocation; region?: AzureRegion };

function selectionOf(index: EditionIndex, { page }: View): Selection | null {
  if (page.kind === 'location') {
    const location = index.peeringLocations.get(page.id);
    return location === undefined ? null : { key: `location:${page.id}`, location };
  }
  if (page.kind === 'region') {
    const region = index.azureRegions.get(page.id);
    return region === undefined ? null : { key: `region:${page.id}`, region };
  }
  return null;
}

function withSelection<Thing>(things: Thing[], selected: Thing | undefined): Thing[] {
  return selected === undefined || things.includes(selected) ? things : [...things, selected];
}

function answerForLocation(
  index: EditionIndex,
  view: View,
  selection: Selection | null,
  location: PeeringLocation,
): Answer {
  if (selection === null) return atRest;
  if (location === selection.location) return { ...atRest, state: 'selected' };
  if (selection.region === undefined) return dimmed;
  const found = reach(index.edition, location, selection.region);
  return isReached(found, view.sku, location.announced || selection.region.announced)
    ? { state: 'reachable', leastSku: found.leastSku, answer: null }
    : dimmed;
}

function answerForRegion(
  index: EditionIndex,
  view: View,
  selection: Selection | null,
  region: AzureRegion,
): Answer {
  if (selection === null) return atRest;
  if (region === selection.region) return { ...atRest, state: 'selected' };
  if (selection.location === undefined) return dimmed;
  const found = reach(index.edition, selection.location, region);
  const answer = answerName(found, view.sku);
  return isReached(found, view.sku, region.announced || selection.location.announced)
    ? { state: 'reachable', leastSku: found.leastSku, answer }
    : { state: 'dimmed', leastSku: null, answer };
}

function isReached(found: Reach, sku: CircuitSku, announced: boolean): boolean {
  return found.bySku[sku] === 'yes' && !announced;
}

function locationPoint(
  index: EditionIndex,
  location: PeeringLocation,
  answer: Answer,
  summaries: Summaries,
): MapPoint | null {
  if (location.coordinates === null) return null;
  const available = countedPresences(location);
  const publishesProviders = index.edition.peeringLocations.some(
    (candidate) => candidate.providers !== null,
  );
  return {
    ...answer,
    key: `location:${location.id}`,
    kind: 'location',
    id: location.id,
    name: location.name,
    ...geopolitics(index, location),
    coordinates: location.coordinates,
    metroId: location.metroId,
    providerCount: available.length,
    hollow: location.announced || (publishesProviders && available.length === 0),
    summary: summaries.get(`location:${location.id}`) ?? '',
  };
}

function regionPoint(
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

function arcsOf(points: MapPoint[], selectedKey: PointKey | null): MapArc[] {
  if (selectedKey === null) return [];
  return points.flatMap((point) =>
    point.state === 'reachable' && point.leastSku !== null
      ? [{ from: selectedKey, to: point.key, leastSku: point.leastSku }]
      : [],
  );
}
