import type { EditionCatalogue, KnownThing } from './model';

export type ListedKind = 'location' | 'region' | 'provider';

/**
 * The oldest edition that lists a thing; null for an id that none lists. With `isFirstEdition` the
 * thing may be older than the editions.
 */
export function listedSince(
  catalogue: EditionCatalogue,
  kind: ListedKind,
  id: string,
): { edition: string; isFirstEdition: boolean } | null {
  const listed = new Set(
    knownThings(catalogue, kind).find((thing) => thing.id === id)?.editions ?? [],
  );
  const position = catalogue.editions.findIndex((edition) => listed.has(edition.id));
  const first = catalogue.editions[position];
  return first === undefined ? null : { edition: first.id, isFirstEdition: position === 0 };
}

/** The same in words: the edition's date, and a remark where it is the first there is. */
export function listedSinceWords(
  catalogue: EditionCatalogue,
  kind: ListedKind,
  id: string,
): { date: string; note: string | null } | null {
  const since = listedSince(catalogue, kind, id);
  if (since === null) return null;
  return { date: since.edition, note: since.isFirstEdition ? 'First edition' : null };
}

/** Everything of a kind that any edition lists. */
export function knownThings(catalogue: EditionCatalogue, kind: ListedKind): KnownThing[] {
  if (kind === 'location') return catalogue.peeringLocations;
  return kind === 'region' ? catalogue.azureRegions : catalogue.providers;
}
