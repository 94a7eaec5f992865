import { distanceOrNull } from './geo/distance-km';
import type { EditionIndex } from './edition-index';
import { type AzureRegion, type CircuitSku, circuitSkus, type PeeringLocation } from './model';
import { isAnswerInferred, isSkuPublished, reach, type Reach } from './reach';

export type SkuCounts = {
  /** Available things of the cloud at the other end; announced ones are listed, never counted. */
  total: number;
  /** null = the SKU's answer is not published, by the edition or for this location or region. */
  counts: Record<CircuitSku, number | null>;
  /** How many of the counted rest on an inferred geopolitical assignment. */
  inferredCounts: Record<CircuitSku, number>;
  /** The location or region itself is announced only: it reaches nothing yet, and is not reached. */
  isAnnounced: boolean;
};

export type RegionReach = { region: AzureRegion; reach: Reach; distanceKm: number | null };
/** Rows: every Azure region of the location's cloud, nearest first. */
export type LocationReach = SkuCounts & { rows: RegionReach[] };

export type LocationReachRow = {
  location: PeeringLocation;
  reach: Reach;
  distanceKm: number | null;
};
/** Rows: every peering location of the region's cloud, nearest first. */
export type AzureRegionReach = SkuCounts & { rows: LocationReachRow[] };

/** What a peering location reaches, for each SKU at once. */
export function reachOfLocation(index: EditionIndex, location: PeeringLocation): LocationReach {
  const rows = index.edition.azureRegions
    .filter((region) => region.cloud === location.cloud)
    .map((region) => ({
      region,
      reach: reach(index.edition, location, region),
      distanceKm: distanceOrNull(location.coordinates, region.coordinates),
    }))
    .sort((a, b) => nearestFirst(a, b) || byName(a.region, b.region));
  return { ...countsOfLocation(index, location), rows };
}

/** From where an Azure region is reached: the reverse view of reachOfLocation. */
export function reachOfRegion(index: EditionIndex, region: AzureRegion): AzureRegionReach {
  const rows = index.edition.peeringLocations
    .filter((location) => location.cloud === region.cloud)
    .map((location) => ({
      location,
      reach: reach(index.edition, location, region),
      distanceKm: distanceOrNull(location.coordinates, region.coordinates),
    }))
    .sort((a, b) => nearestFirst(a, b) || byName(a.location, b.location));
  return { ...countsOfRegion(index, region), rows };
}

const none: readonly never[] = [];

/** The rows that answer anything: none of what is itself only announced (see availableReach). */
export function answeringRows<Row>(
  answer: Pick<SkuCounts, 'isAnnounced'> & { rows: readonly Row[] },
): readonly Row[] {
  return answer.isAnnounced ? none : answer.rows;
}

/** The counts of reachOfLocation without its rows, for whom distances would be wasted. */
export function countsOfLocation(index: EditionIndex, location: PeeringLocation): SkuCounts {
  return remembered(index, location, () => {
    const available = index.edition.azureRegions.filter(
      (region) => region.cloud === location.cloud && !region.announced,
    );
    return available.map((region) => reach(index.edition, location, region));
  });
}

/** The counts of reachOfRegion without its rows. */
export function countsOfRegion(index: EditionIndex, region: AzureRegion): SkuCounts {
  return remembered(index, region, () => {
    const available = index.edition.peeringLocations.filter(
      (location) => location.cloud === region.cloud && !location.announced,
    );
    return available.map((location) => reach(index.edition, location, region));
  });
}

type Thing = PeeringLocation | AzureRegion;

// An edition never changes once it is loaded, and choosing a SKU asks for all counts of a cloud.
const known = new WeakMap<EditionIndex, Map<Thing, SkuCounts>>();

function remembered(index: EditionIndex, thing: Thing, answers: () => Reach[]): SkuCounts {
  const counts = known.get(index) ?? new Map<Thing, SkuCounts>();
  known.set(index, counts);
  const before = counts.get(thing);
  if (before !== undefined) return before;
  const counted = countBySku(index, thing, answers());
  counts.set(thing, counted);
  return counted;
}

function countBySku(
  index: EditionIndex,
  { announced, geopoliticalRegionId }: Thing,
  answers: readonly Reach[],
): SkuCounts {
  const counts: Record<CircuitSku, number | null> = { local: null, standard: null, premium: null };
  const inferredCounts: Record<CircuitSku, number> = { local: 0, standard: 0, premium: 0 };
  for (const sku of circuitSkus) {
    if (!isSkuPublished(index.edition, sku)) continue;
    // The tables' plus sign: what is not available yet has no reach to count.
    if (announced) {
      counts[sku] = 0;
      continue;
    }
    // A local region says yes by itself; of the rest Standard's answer would still be open.
    if (sku === 'standard' && geopoliticalRegionId === null) continue;
    const published = answers.filter((answer) => answer.bySku[sku] !== 'not-published');
    if (published.length === 0 && answers.length > 0) continue;
    const reached = published.filter((answer) => answer.bySku[sku] === 'yes');
    counts[sku] = reached.length;
    inferredCounts[sku] = reached.filter((answer) => isAnswerInferred(answer, sku)).length;
  }
  return { total: answers.length, counts, inferredCounts, isAnnounced: announced };
}

type Distant = { distanceKm: number | null };

function nearestFirst(a: Distant, b: Distant): number {
  if (a.distanceKm === null || b.distanceKm === null) {
    return Number(a.distanceKm === null) - Number(b.distanceKm === null);
  }
  return a.distanceKm - b.distanceKm;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}
