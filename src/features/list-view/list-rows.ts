import type { EditionIndex } from '@/domain/edition-index';
import { distanceOrNull } from '@/domain/geo/distance-km';
import { hasMetroSite } from '@/domain/metro';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import { countedPresences, isHollow, namesProviders } from '@/domain/presence';
import { publishes } from '@/domain/publishes';
import { availableReach, type Reach } from '@/domain/reach';
import { countsOfRegion } from '@/domain/reach-list';
import type { SelectedThing } from './selected-thing';

/**
 * What lies between a row and what is selected: null without a selection (see availableReach).
 */
export type RowReach = Reach | 'announced' | null;

export type LocationRow = {
  location: PeeringLocation;
  geopoliticalName: string | null;
  /** Announced, or without a provider where the edition publishes them. */
  isHollow: boolean;
  /** null = not published, [] = none. */
  localRegions: AzureRegion[] | null;
  /** To the selected thing, else to the nearest of the local regions. */
  distanceKm: number | null;
  /** null = not published. */
  hasMetroSite: boolean | null;
  /** Available ones; null = not published. */
  providerCount: number | null;
  /** Their names, joined; '' = none, null = not published. */
  providerNames: string | null;
  /** Between the location and a selected Azure region. */
  reach: RowReach;
};

export type RegionRow = {
  region: AzureRegion;
  geopoliticalName: string | null;
  localAt: PeeringLocation[];
  /** To the selected thing, else to the nearest peering location. */
  distanceKm: number | null;
  /** Available peering locations that reach it; none while it is announced; null = not published. */
  localCount: number | null;
  standardCount: number | null;
  /** Between the region and a selected peering location. */
  reach: RowReach;
};

/** A table row for a peering location. */
export function locationRow(
  index: EditionIndex,
  location: PeeringLocation,
  selected: SelectedThing | null,
): LocationRow {
  const localRegions = location.localRegionIds?.flatMap((id) => index.azureRegions.get(id) ?? []);
  const targets = selected === null ? (localRegions ?? []) : [selected.thing];
  return {
    location,
    geopoliticalName: geopoliticalName(index, location.geopoliticalRegionId),
    isHollow: isHollow(index, location),
    localRegions: localRegions ?? null,
    distanceKm: leastDistance(location, targets),
    hasMetroSite: publishes(index, 'metro', location.cloud) ? hasMetroSite(index, location) : null,
    providerCount: providerCount(location),
    providerNames: providerNames(index, location),
    reach: selected?.kind === 'region' ? reachBetween(index, location, selected.thing) : null,
  };
}

/** A table row for an Azure region. */
export function regionRow(
  index: EditionIndex,
  region: AzureRegion,
  selected: SelectedThing | null,
): RegionRow {
  const locations = index.edition.peeringLocations.filter(
    (location) => location.cloud === region.cloud && !location.announced,
  );
  const { counts } = countsOfRegion(index, region);
  const targets = selected === null ? locations : [selected.thing];
  return {
    region,
    geopoliticalName: geopoliticalName(index, region.geopoliticalRegionId),
    localAt: region.announced
      ? []
      : locations.filter((location) => location.localRegionIds?.includes(region.id) === true),
    distanceKm: leastDistance(region, targets),
    localCount: counts.local,
    standardCount: counts.standard,
    reach: selected?.kind === 'location' ? reachBetween(index, selected.thing, region) : null,
  };
}

function reachBetween(
  index: EditionIndex,
  location: PeeringLocation,
  region: AzureRegion,
): RowReach {
  return availableReach(index.edition, location, region) ?? 'announced';
}

function providerCount(location: PeeringLocation): number | null {
  return namesProviders(location) ? countedPresences(location).length : null;
}

function providerNames(index: EditionIndex, location: PeeringLocation): string | null {
  const names = countedPresences(location).map(
    ({ providerId }) => index.providers.get(providerId)?.name ?? providerId,
  );
  return providerCount(location) === null ? null : names.join(', ');
}

function geopoliticalName(index: EditionIndex, id: string | null): string | null {
  return id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? null);
}

/** In km; null where no position is known, and for what is selected to itself. */
function leastDistance(
  from: AzureRegion | PeeringLocation,
  targets: readonly (AzureRegion | PeeringLocation)[],
): number | null {
  const known = targets
    .filter((target) => target !== from)
    .map((target) => distanceOrNull(from.coordinates, target.coordinates))
    .filter((distance) => distance !== null);
  return known.length === 0 ? null : Math.min(...known);
}
