import type { EditionIndex } from './edition-index';
import { common, directGains, facilityChanges, type Pair } from './edition-diff-places';
import { localChanges, placeChanges, zoneChanges } from './edition-diff-places';
import { providerChanges, providerThings } from './edition-diff-providers';
import {
  cloudsOf,
  incomparableLocation,
  incomparableRegion,
  notPublished,
} from './edition-diff-published';
import { incomparableSite, siteChanges } from './edition-diff-sites';
import { counterparts, thingChanges } from './edition-diff-things';
import type { EditionDiff, Incomparable, ThingChanges } from './edition-diff-types';
import type { EditionCatalogue, PeeringLocation } from './model';

/**
 * Everything that changed from one edition to another. Ids decide what is the same; a geopolitical
 * region that only changed its id (`australia`, `oceania`) is renamed. What a table missing in an
 * edition cannot say is in `notPublished` and `incomparable`, never in a list of changes.
 */
export function diffEditions(
  from: EditionIndex,
  to: EditionIndex,
  aliases: EditionCatalogue['aliases'],
): EditionDiff {
  const renamedIds = counterparts(
    aliases.geopoliticalRegions,
    from.geopoliticalRegions,
    to.geopoliticalRegions,
  );
  const places = { from, to, counterparts: renamedIds };
  const incomparable = incomparableThings(from, to);
  const locations = placeChanges(places, from.peeringLocations, to.peeringLocations);
  const regions = placeChanges(places, from.azureRegions, to.azureRegions);
  return {
    from: from.edition.id,
    to: to.edition.id,
    clouds: cloudChanges(from, to),
    skusPublished: to.edition.skus.filter((sku) => !from.edition.skus.includes(sku)),
    geopoliticalRegions: thingChanges(
      from.edition.geopoliticalRegions,
      to.edition.geopoliticalRegions,
      renamedIds,
    ),
    azureRegions: without(regions, incomparable, 'region'),
    peeringLocations: without(locations, incomparable, 'location'),
    metroSites: without(siteChanges(from, to), incomparable, 'metro-site'),
    ...locationChanges(from, to),
    notPublished: notPublished(from, to),
    incomparable,
  };
}

function locationChanges(from: EditionIndex, to: EditionIndex) {
  const pairs = common(from.peeringLocations, to.peeringLocations);
  const backwards = pairs.map(({ before, after }): Pair<PeeringLocation> => ({
    before: after,
    after: before,
  }));
  return {
    providers: providerThings(from, to),
    localGained: localChanges(pairs, to),
    localLost: localChanges(backwards, from),
    directGained: directGains(pairs),
    directLost: directGains(backwards),
    zoneChanged: zoneChanges(pairs),
    facilitiesChanged: facilityChanges(from, to, pairs),
    providersGained: providerChanges(from, to, pairs, 'gained'),
    providersLost: providerChanges(to, from, backwards, 'gained'),
    providersOpened: providerChanges(from, to, pairs, 'opened'),
    providersWithdrawn: providerChanges(to, from, backwards, 'opened'),
  };
}

function cloudChanges(from: EditionIndex, to: EditionIndex): EditionDiff['clouds'] {
  const before = cloudsOf(from);
  const after = cloudsOf(to);
  return {
    opened: after.filter((cloud) => !before.includes(cloud)),
    closed: before.filter((cloud) => !after.includes(cloud)),
  };
}

function incomparableThings(from: EditionIndex, to: EditionIndex): Incomparable[] {
  return [...missingIn(from, to), ...missingIn(to, from)];
}

/** The things of `index` whose absence from `other` says nothing. */
function missingIn(index: EditionIndex, other: EditionIndex): Incomparable[] {
  const locations = [...index.peeringLocations.values()]
    .filter(({ id }) => !other.peeringLocations.has(id))
    .map((location) => incomparableLocation(location, other));
  const regions = [...index.azureRegions.values()]
    .filter(({ id }) => !other.azureRegions.has(id))
    .map((region) => incomparableRegion(index, region, other));
  const sites = index.edition.metroSites.map((site) => incomparableSite(site, other));
  return [...locations, ...regions, ...sites].filter((found) => found !== null);
}

function without<Changes extends ThingChanges>(
  changes: Changes,
  incomparable: readonly Incomparable[],
  kind: Incomparable['kind'],
): Changes {
  const ids = new Set(incomparable.filter((one) => one.kind === kind).map((one) => one.thing.id));
  return {
    ...changes,
    added: changes.added.filter(({ id }) => !ids.has(id)),
    removed: changes.removed.filter(({ id }) => !ids.has(id)),
  };
}
