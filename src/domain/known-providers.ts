import type { EditionIndex } from './edition-index';
import { clouds, type ConnectivityProvider, type EditionCatalogue, type KnownThing } from './model';
import { publishes } from './publishes';

/**
 * The index of an edition whose tables name no provider anywhere, with the providers that other
 * editions name, each by its name alone: such an edition does not say that they were not there.
 * Where the edition publishes providers its index stays as it is. `index.edition` never changes.
 */
export function withKnownProviders(index: EditionIndex, catalogue: EditionCatalogue): EditionIndex {
  if (clouds.some((cloud) => publishes(index, 'providers', cloud))) return index;
  const known = catalogue.providers.map((thing): [string, ConnectivityProvider] => [
    thing.id,
    byName(thing),
  ]);
  return { ...index, providers: new Map([...known, ...index.providers]) };
}

function byName({ id, name }: KnownThing): ConnectivityProvider {
  return { id, name, publishedAs: [], categories: [], url: null, related: [] };
}
