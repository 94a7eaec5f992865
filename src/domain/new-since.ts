import type { EditionCatalogue, KnownThing } from './model';

/** A key as the map names its points. */
export type ThingKey = `${'location' | 'region'}:${string}`;

/**
 * The peering locations and Azure regions that `edition` lists and that neither `since` nor any
 * edition before it did; empty where `since` is not older. What was listed before, left out and
 * listed again is not new.
 */
export function newSince(
  catalogue: EditionCatalogue,
  edition: string,
  since: string,
): Set<ThingKey> {
  const isNew = ({ editions }: KnownThing) =>
    editions.includes(edition) && editions.every((id) => id > since);
  return new Set([
    ...catalogue.peeringLocations.filter(isNew).map(({ id }) => `location:${id}` as const),
    ...catalogue.azureRegions.filter(isNew).map(({ id }) => `region:${id}` as const),
  ]);
}

/** Whether one thing is among them; nothing is where `since` is null. */
export function isNewSince(
  catalogue: EditionCatalogue,
  edition: string,
  since: string | null,
  key: ThingKey,
): boolean {
  return since !== null && newSince(catalogue, edition, since).has(key);
}
