import type { PeeringLocation } from '@/domain/model';
import type { LocationReachRow } from '@/domain/reach-list';

/** The available locations where a Local circuit certainly reaches the region, nearest first. */
export function localLocations(rows: readonly LocationReachRow[]): PeeringLocation[] {
  return rows
    .filter(({ reach, location }) => reach.bySku.local === 'yes' && !location.announced)
    .map(({ location }) => location);
}
