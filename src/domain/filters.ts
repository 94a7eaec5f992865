import { compareGeopoliticalRegions } from './geopolitical-signs';
import type { EditionIndex } from './edition-index';
import { fold } from './fold';
import { locationText, regionText } from './filter-text';
import { hasMetroSite } from './metro';
import type { AzureRegion, Cloud, GeopoliticalRegion, PeeringLocation } from './model';
import { countedPresences, isCounted, isHollow } from './presence';
import { availableReach } from './reach';
import type { Filters, View } from './view';

/** Nothing filtered. */
export const noFilters: Filters = {
  geo: null,
  providers: [],
  local: false,
  direct: false,
  metro: false,
  zones: [],
  reaches: null,
  q: '',
};

/** What of a view says which things are left. */
export type FilteredView = Pick<View, 'cloud' | 'sku' | 'filters'>;

export type FilterName = keyof Filters;
export type LocationTest = (location: PeeringLocation) => boolean;

/** The peering locations of the cloud that pass every filter, by geopolitical region, then name. */
export function filterLocations(index: EditionIndex, view: FilteredView): PeeringLocation[] {
  const tests = [...locationTests(index, view).values()];
  return inLegendOrder(index).locations.filter(
    (location) => location.cloud === view.cloud && tests.every((test) => test(location)),
  );
}

/**
 * The Azure regions of the cloud that pass the geopolitical filter and the text; the other filters
 * speak of peering locations only.
 */
export function filterRegions(index: EditionIndex, view: FilteredView): AzureRegion[] {
  const words = wordsOf(view.filters.q);
  return inLegendOrder(index).regions.filter(
    (region) =>
      region.cloud === view.cloud &&
      isGeopoliticalRegionShown(view.filters, region.geopoliticalRegionId) &&
      (words.length === 0 || includesAll(regionText(index, region), words)),
  );
}

/** How many filters are set; the text counts as one. */
export function activeFilterCount(view: View): number {
  return setFilterNames(view.filters).length;
}

/** Those filters, in one order everywhere. */
export function setFilterNames(filters: Filters): FilterName[] {
  const { geo, providers, local, direct, metro, zones, reaches, q } = filters;
  const isSet: Record<FilterName, boolean> = {
    geo: geo !== null,
    providers: providers.length > 0,
    local,
    direct,
    metro,
    zones: zones.length > 0,
    reaches: reaches !== null,
    q: q.trim() !== '',
  };
  return (Object.keys(isSet) as FilterName[]).filter((name) => isSet[name]);
}

/** What a cloud holds in the edition; announced things are counted apart. */
export function cloudCounts(
  index: EditionIndex,
  cloud: Cloud,
): {
  locations: number;
  announcedLocations: number;
  /** Those of `locations` without a provider that counts, where the edition publishes them. */
  locationsWithoutProvider: number;
  regions: number;
  inferredRegions: number;
  providers: number;
} {
  const locations = index.edition.peeringLocations.filter((location) => location.cloud === cloud);
  const available = locations.filter((location) => !location.announced);
  const regions = index.edition.azureRegions.filter(
    (region) => region.cloud === cloud && !region.announced,
  );
  const present = available.flatMap(countedPresences);
  return {
    locations: available.length,
    announcedLocations: locations.length - available.length,
    locationsWithoutProvider: available.filter((location) => isHollow(index, location)).length,
    regions: regions.length,
    inferredRegions: regions.filter((region) => region.geopoliticalBasis.certainty === 'inferred')
      .length,
    providers: new Set(present.map((presence) => presence.providerId)).size,
  };
}

/** The geopolitical regions of a cloud in the order of the legend. */
export function geopoliticalRegionsOf(index: EditionIndex, cloud: Cloud): GeopoliticalRegion[] {
  return index.edition.geopoliticalRegions
    .filter((region) => region.cloud === cloud)
    .sort(compareGeopoliticalRegions);
}

const offerNames = ['local', 'direct', 'metro'] as const;

/** What the filters by offer ask of a peering location. */
export function locationOffers(
  index: EditionIndex,
): Record<(typeof offerNames)[number], LocationTest> {
  return {
    local: ({ localRegionIds }) => localRegionIds !== null && localRegionIds.length > 0,
    direct: ({ supportsDirect }) => supportsDirect === true,
    metro: (location) => hasMetroSite(index, location),
  };
}

/** What a peering location has to pass, per filter that is set. */
export function locationTests(
  index: EditionIndex,
  view: FilteredView,
): Map<FilterName, LocationTest> {
  const { filters } = view;
  const tests = new Map<FilterName, LocationTest>();
  if (filters.geo !== null) {
    tests.set('geo', (location) =>
      isGeopoliticalRegionShown(filters, location.geopoliticalRegionId),
    );
  }
  if (filters.providers.length > 0) {
    const wanted = new Set(filters.providers);
    tests.set('providers', (location) =>
      (location.providers ?? []).some(
        (presence) => isCounted(presence) && wanted.has(presence.providerId),
      ),
    );
  }
  const offers = locationOffers(index);
  for (const name of offerNames) if (filters[name]) tests.set(name, offers[name]);
  if (filters.zones.length > 0) {
    tests.set(
      'zones',
      ({ pricingZone }) => pricingZone !== null && filters.zones.includes(pricingZone),
    );
  }
  const target = filters.reaches === null ? undefined : index.azureRegions.get(filters.reaches);
  if (target !== undefined) {
    tests.set(
      'reaches',
      (location) => availableReach(index.edition, location, target)?.bySku[view.sku] === 'yes',
    );
  }
  const words = wordsOf(filters.q);
  if (words.length > 0) {
    tests.set('q', (location) => includesAll(locationText(index, location), words));
  }
  return tests;
}

function isGeopoliticalRegionShown(filters: Filters, id: string | null): boolean {
  return filters.geo === null || (id !== null && filters.geo.includes(id));
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

type Placed = { name: string; geopoliticalRegionId: string | null };

function compareInLegend(a: Placed, b: Placed): number {
  return (
    compareGeopoliticalRegions(
      { id: a.geopoliticalRegionId ?? '~' },
      { id: b.geopoliticalRegionId ?? '~' },
    ) || a.name.localeCompare(b.name, 'en')
  );
}

type Sorted = { locations: readonly PeeringLocation[]; regions: readonly AzureRegion[] };

// An edition never changes once it is loaded: it is sorted once, not at every turn of a filter.
const sorted = new WeakMap<EditionIndex, Sorted>();

function inLegendOrder(index: EditionIndex): Sorted {
  const known = sorted.get(index);
  if (known !== undefined) return known;
  const { peeringLocations, azureRegions } = index.edition;
  const inOrder = {
    locations: peeringLocations.toSorted(compareInLegend),
    regions: azureRegions.toSorted(compareInLegend),
  };
  sorted.set(index, inOrder);
  return inOrder;
}
