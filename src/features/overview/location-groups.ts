import type { EditionIndex } from '@/domain/edition-index';
import type { PeeringLocation } from '@/domain/model';
import { countedPresences } from '@/domain/presence';
import { publishes } from '@/domain/publishes';

export type LocationGroup = {
  /** null: locations whose geopolitical region is not published. */
  geopoliticalRegionId: string | null;
  name: string;
  locations: PeeringLocation[];
};

/** Runs of locations of one geopolitical region; keeps the order that `filterLocations` gives. */
export function locationGroups(
  index: EditionIndex,
  locations: readonly PeeringLocation[],
): LocationGroup[] {
  const groups = new Map<string | null, LocationGroup>();
  for (const location of locations) {
    const id = location.geopoliticalRegionId;
    const group = groups.get(id);
    if (group !== undefined) {
      group.locations.push(location);
      continue;
    }
    const name =
      id === null
        ? 'Geopolitical region not published'
        : (index.geopoliticalRegions.get(id)?.name ?? id);
    groups.set(id, { geopoliticalRegionId: id, name, locations: [location] });
  }
  return [...groups.values()];
}

/**
 * What stands at the end of a location's row: its number of providers, or why there is none; null
 * where no table names any, so that a location without one is nothing to remark on.
 */
export function providersColumn(index: EditionIndex, location: PeeringLocation): string | null {
  if (location.announced) return 'announced';
  const count = countedPresences(location).length;
  if (count > 0) return String(count);
  return publishes(index, 'providers', location.cloud) ? 'none published' : null;
}
