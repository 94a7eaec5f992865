import type { EditionIndex } from './edition-index';
import type { Pair } from './edition-diff-places';
import { cloudsOf, isComparable } from './edition-diff-published';
import { listed, sorted, sortedByPlace, thingChanges } from './edition-diff-things';
import type { ChangedProvider, ProviderChange, ThingChanges } from './edition-diff-types';
import { type Cloud, clouds, type ConnectivityProvider, type PeeringLocation } from './model';
import { publishes } from './publishes';

/**
 * Providers that came and went, by the page by location, which is the base: the other tables name
 * many more, but not every edition has them. One that any cloud of an edition names is known to it;
 * a cloud that closed or opened counts, one whose providers an edition does not publish says nothing.
 */
export function providerThings(from: EditionIndex, to: EditionIndex): ThingChanges {
  const [before, after] = [namedProviders(from, clouds), namedProviders(to, clouds)];
  if (before.length === 0 || after.length === 0) return { added: [], removed: [], renamed: [] };
  const changes = thingChanges(before, after);
  const telling = clouds.filter((cloud) => !isSilent(from, cloud) && !isSilent(to, cloud));
  const told = new Set(
    [from, to].flatMap((index) => namedProviders(index, telling)).map(({ id }) => id),
  );
  return {
    ...changes,
    added: changes.added.filter(({ id }) => told.has(id)),
    removed: changes.removed.filter(({ id }) => told.has(id)),
  };
}

/** Whether the edition lists the cloud and no providers in it. */
function isSilent(index: EditionIndex, cloud: Cloud): boolean {
  return cloudsOf(index).includes(cloud) && !publishes(index, 'providers', cloud);
}

function sharedClouds(from: EditionIndex, to: EditionIndex): Cloud[] {
  return clouds.filter((cloud) => isComparable(from, to, 'providers', cloud));
}

function namedProviders(index: EditionIndex, among: readonly Cloud[]): ConnectivityProvider[] {
  const ids = new Set(
    index.edition.peeringLocations
      .filter((location) => among.includes(location.cloud))
      .flatMap((location) => [...statuses(location).keys()]),
  );
  return [...ids].flatMap((id) => index.providers.get(id) ?? []);
}

export type ProviderMove = 'gained' | 'opened';

/**
 * What the second place of each pair has over the first: providers it gained, or providers that
 * were announced and are available (`opened`). A location without a row in a table that there is
 * counts as one without providers; where there is no table at all, nothing is said.
 */
export function providerChanges(
  from: EditionIndex,
  to: EditionIndex,
  pairs: Pair<PeeringLocation>[],
  move: ProviderMove,
): ProviderChange[] {
  const comparable = sharedClouds(from, to);
  const changes = pairs.flatMap(({ before, after }): ProviderChange[] => {
    if (!comparable.includes(after.cloud)) return [];
    const providers = moved(before, after, move).map((provider): ChangedProvider => {
      const { id, announced, onOtherPage } = provider;
      const name = to.providers.get(id)?.name ?? id;
      return { ...listed({ id, name, announced }), onOtherPage };
    });
    return providers.length === 0
      ? []
      : [{ location: listed(after), providers: sorted(providers) }];
  });
  return sortedByPlace(changes);
}

type Moved = { id: string; announced: boolean; onOtherPage: boolean };

function moved(before: PeeringLocation, after: PeeringLocation, move: ProviderMove): Moved[] {
  const old = statuses(before);
  const elsewhere = new Set(
    before.providers?.filter((one) => one.onlyOn === 'by-provider').map((one) => one.providerId),
  );
  return [...statuses(after)].flatMap(([id, status]) => {
    const former = old.get(id);
    const isMoved =
      move === 'gained' ? former === undefined : former === 'announced' && status === 'available';
    if (!isMoved) return [];
    return [{ id, announced: status === 'announced', onOtherPage: elsewhere.has(id) }];
  });
}

/** The pairs of the page by location. */
function statuses(location: PeeringLocation): Map<string, 'announced' | 'available'> {
  return new Map(
    (location.providers ?? [])
      .filter((presence) => presence.onlyOn !== 'by-provider')
      .map((presence) => [presence.providerId, presence.announced ? 'announced' : 'available']),
  );
}
