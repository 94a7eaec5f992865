import { compareGeopoliticalRegions } from './geopolitical-signs';
import type { EditionIndex } from './edition-index';
import { fold } from './fold';
import { locationText, regionText } from './filter-text';
import { hasMetroSite } from './metro';
import type { AzureRegion, Cloud, GeopoliticalRegion, PeeringLocation } from './model';
import { countedPresences, isCounted, isHollow } from './presence';
import { reach } from './reach';
import type { Filters, View } from './view';

/** How many available peering locations each option would leave, given the *other* filters. */
export type Facets = {
  geo: Map<string, number>;
  local: number;
  direct: number;
  metro: number;
  zones: Map<number, number>;
  providers: Map<string, number>;
};

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

type FilterName = keyof Filters;
type Test = (location: PeeringLocation) => boolean;

/** The peering locations of the cloud that pass every filter, by geopolitical region, then name. */
export function filterLocations(index: EditionIndex, view: View): PeeringLocation[] {
  return passing(index, view, locationTests(index, view), null).sort(inLegendOrder);
}

/**
 * The Azure regions of the cloud that pass the geopolitical filter and the text; the other filters
 * speak of peering locations only.
 */
export function filterRegions(index: EditionIndex, view: View): AzureRegion[] {
  const words = wordsOf(view.filters.q);
  return index.edition.azureRegions
    .filter(
      (region) =>
        region.cloud === view.cloud &&
        isGeopoliticalRegionShown(view.filters, region.geopoliticalRegionId) &&
        (words.length === 0 || includesAll(regionText(index, region), words)),
    )
    .sort(inLegendOrder);
}

/** Counts per option as left by the other filters: a chosen option never empties its own group. */
export function facets(index: EditionIndex, view: View): Facets {
  const tests = locationTests(index, view);
  const left = (except: FilterName | null) =>
    passing(index, view, tests, except).filter((location) => !location.announced);
  const result: Facets = {
    geo: new Map(geopoliticalRegionsOf(index, view.cloud).map((region) => [region.id, 0])),
    local: left('local').filter(hasLocalRegion).length,
    direct: left('direct').filter(supportsDirect).length,
    metro: left('metro').filter((location) => hasMetroSite(index, location)).length,
    zones: new Map(),
    providers: new Map(),
  };
  for (const location of left('geo')) increment(result.geo, location.geopoliticalRegionId);
  for (const location of left('zones')) increment(result.zones, location.pricingZone);
  for (const location of left('providers')) {
    for (const { providerId } of countedPresences(location))
      increment(result.providers, providerId);
  }
  return result;
}

/** How many filters are set; the text counts as one. */
export function activeFilterCount(view: View): number {
  const { geo, providers, local, direct, metro, zones, reaches, q } = view.filters;
  return [
    geo !== null,
    providers.length > 0,
    local,
    direct,
    metro,
    zones.length > 0,
    reaches !== null,
    q.trim() !== '',
  ].filter(Boolean).length;
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

function locationTests(index: EditionIndex, view: View): Map<FilterName, Test> {
  const { filters } = view;
  const tests = new Map<FilterName, Test>();
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
  if (filters.local) tests.set('local', hasLocalRegion);
  if (filters.direct) tests.set('direct', supportsDirect);
  if (filters.metro) tests.set('metro', (location) => hasMetroSite(index, location));
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
      (location) => reach(index.edition, location, target).bySku[view.sku] === 'yes',
    );
  }
  const words = wordsOf(filters.q);
  if (words.length > 0) {
    tests.set('q', (location) => includesAll(locationText(index, location), words));
  }
  return tests;
}

function passing(
  index: EditionIndex,
  view: View,
  tests: Map<FilterName, Test>,
  except: FilterName | null,
): PeeringLocation[] {
  const applied = [...tests].filter(([name]) => name !== except).map(([, test]) => test);
  return index.edition.peeringLocations.filter(
    (location) => location.cloud === view.cloud && applied.every((test) => test(location)),
  );
}

function isGeopoliticalRegionShown(filters: Filters, id: string | null): boolean {
  return filters.geo === null || (id !== null && filters.geo.includes(id));
}

function hasLocalRegion(location: PeeringLocation): boolean {
  return location.localRegionIds !== null && location.localRegionIds.length > 0;
}

function supportsDirect(location: PeeringLocation): boolean {
  return location.supportsDirect === true;
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function increment<Key>(counts: Map<Key, number>, key: Key | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}

type Placed = { name: string; geopoliticalRegionId: string | null };

function inLegendOrder(a: Placed, b: Placed): number {
  return (
    compareGeopoliticalRegions(
      { id: a.geopoliticalRegionId ?? '~' },
      { id: b.geopoliticalRegionId ?? '~' },
    ) || a.name.localeCompare(b.name, 'en')
  );
}
