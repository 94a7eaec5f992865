import type { CircuitSku, PeeringLocation } from '@/domain/model';
import type { LocationReachRow } from '@/domain/reach-list';

/** Which locations reach a region with a SKU, nearest first; announced ones are kept apart. */
export type ReachingLocations = { rows: LocationReachRow[]; announced: PeeringLocation[] };

/** Only locations that certainly reach; `rows` come and stay nearest first. */
export function reachingLocations(
  rows: readonly LocationReachRow[],
  sku: CircuitSku,
): ReachingLocations {
  const reaching = rows.filter((row) => row.reach.bySku[sku] === 'yes');
  return {
    rows: reaching.filter((row) => !row.location.announced),
    announced: reaching.filter((row) => row.location.announced).map((row) => row.location),
  };
}

/** The available locations where a Local circuit reaches the region. */
export function localLocations(rows: readonly LocationReachRow[]): PeeringLocation[] {
  return reachingLocations(rows, 'local').rows.map((row) => row.location);
}
