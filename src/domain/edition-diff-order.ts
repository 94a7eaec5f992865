import type { EditionCatalogue } from './model';

/**
 * The two editions that an address asks to compare: the newest where `to` is left out, the one
 * before it where `from` is. Ids that the catalogue lacks count as left out; null where it is empty.
 */
export function editionsToCompare(
  catalogue: EditionCatalogue,
  from: string | null,
  to: string | null,
): { from: string; to: string } | null {
  const ids = catalogue.editions.map((edition) => edition.id);
  const end = ids.find((id) => id === to) ?? ids.at(-1);
  if (end === undefined) return null;
  const start = ids.find((id) => id === from) ?? previousEdition(catalogue, end) ?? end;
  return { from: start, to: end };
}

/** How an address names an edition: the newest by naming none. */
export function addressedEdition({ editions }: EditionCatalogue, id: string): string | null {
  return editions.at(-1)?.id === id ? null : id;
}

/** The newest edition before another; null for the oldest, and for an id that is older still. */
export function previousEdition(catalogue: EditionCatalogue, edition: string): string | null {
  return catalogue.editions.findLast(({ id }) => id < edition)?.id ?? null;
}
