import { cloudName } from '@/domain/format';
import { type ListedKind, knownThings } from '@/domain/listed-since';
import type { EditionCatalogue, KnownThing } from '@/domain/model';
import { nearestNames } from '@/domain/nearest-names';
import type { LinkNotice, LinkSuggestion } from '@/domain/view';

const nouns: Record<ListedKind, string> = {
  location: 'peering location',
  region: 'Azure region',
  provider: 'connectivity provider',
};

/**
 * What to say of an id that the edition does not list: the edition that does, else the names that
 * look most like it, with a page to go to for each.
 */
export function unknownThing(
  catalogue: EditionCatalogue,
  editionId: string,
  kind: ListedKind,
  id: string,
  parameter: string,
): LinkNotice {
  const things = knownThings(catalogue, kind);
  const known = things.find((thing) => thing.id === id);
  if (known !== undefined) {
    const newest = known.editions.toSorted().at(-1) ?? null;
    const elsewhere = newest === null ? '' : `; it is in ${newest}`;
    return {
      parameter,
      value: id,
      reason: `${fullName(known)} is not in edition ${editionId}${elsewhere}.`,
      suggestions: newest === null ? [] : [suggestion(kind, known, newest)],
    };
  }
  const near = nearestNames(id, things, 3);
  const names = near.map(fullName).join(', ');
  return {
    parameter,
    value: id,
    reason: `There is no ${nouns[kind]} “${id}” in any edition.${names === '' ? '' : ` Nearest: ${names}.`}`,
    suggestions: near.map((thing) =>
      suggestion(
        kind,
        thing,
        thing.editions.includes(editionId) ? null : (thing.editions.toSorted().at(-1) ?? null),
      ),
    ),
  };
}

function suggestion(kind: ListedKind, thing: KnownThing, edition: string | null): LinkSuggestion {
  return { name: fullName(thing), page: { kind, id: thing.id }, edition };
}

/** A city may be in two clouds, and be missing from one of them: `Berlin (Germany cloud)`. */
function fullName({ name, cloud }: KnownThing): string {
  return cloud === null || cloud === 'commercial' ? name : `${name} (${cloudName(cloud)} cloud)`;
}
