import type { EditionIndex } from './edition-index';
import { type FilterName, geopoliticalRegionsOf, locationOffers, locationTests } from './filters';
import type { Cloud, PeeringLocation } from './model';
import { countedPresences } from './presence';
import type { View } from './view';

/** How many available peering locations each option would leave, given the *other* filters. */
export type Facets = {
  geo: Map<string, number>;
  local: number;
  direct: number;
  metro: number;
  zones: Map<number, number>;
  providers: Map<string, number>;
};

type Counted = Pick<View, 'cloud' | 'sku' | 'filters'> & { facets: Facets };

// Panel and legend ask for the same counts at the same time.
const countedLast = new WeakMap<EditionIndex, Counted>();

/** Counts per option as left by the other filters: a chosen option never empties its own group. */
export function facets(index: EditionIndex, view: View): Facets {
  const { cloud, sku, filters } = view;
  const last = countedLast.get(index);
  if (last?.cloud === cloud && last.sku === sku && last.filters === filters) return last.facets;
  const counted = countFacets(index, view);
  countedLast.set(index, { cloud, sku, filters, facets: counted });
  return counted;
}

function countFacets(index: EditionIndex, view: View): Facets {
  const tests = locationTests(index, view);
  const offers = locationOffers(index);
  const result = noFacets(index, view.cloud);
  for (const location of index.edition.peeringLocations) {
    if (location.cloud !== view.cloud || location.announced) continue;
    const failed = failedTests(tests, location);
    // It counts for the options of the one filter that it fails, or of all.
    const [only] = failed;
    if (failed.length > 1) continue;
    const isLeft = (name: FilterName) => only === undefined || only === name;
    if (isLeft('geo')) increment(result.geo, location.geopoliticalRegionId);
    if (isLeft('zones')) increment(result.zones, location.pricingZone);
    if (isLeft('providers')) {
      for (const { providerId } of countedPresences(location)) {
        increment(result.providers, providerId);
      }
    }
    if (isLeft('local') && offers.local(location)) result.local += 1;
    if (isLeft('direct') && offers.direct(location)) result.direct += 1;
    if (isLeft('metro') && offers.metro(location)) result.metro += 1;
  }
  return result;
}

function noFacets(index: EditionIndex, cloud: Cloud): Facets {
  return {
    geo: new Map(geopoliticalRegionsOf(index, cloud).map((region) => [region.id, 0])),
    local: 0,
    direct: 0,
    metro: 0,
    zones: new Map(),
    providers: new Map(),
  };
}

/** The filters that a location fails; two of them say enough. */
function failedTests(
  tests: ReturnType<typeof locationTests>,
  location: PeeringLocation,
): FilterName[] {
  const failed: FilterName[] = [];
  for (const [name, test] of tests) {
    if (test(location)) continue;
    failed.push(name);
    if (failed.length > 1) break;
  }
  return failed;
}

function increment<Key>(counts: Map<Key, number>, key: Key | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}
