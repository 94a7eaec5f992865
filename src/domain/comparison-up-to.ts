import { editionsToCompare, previousEdition } from './edition-diff-order';
import type { EditionCatalogue } from './model';

/**
 * The comparison that ends with `later`: from the same edition as before where that is older, else
 * from the one before `later`. The oldest has none before it and is compared with itself.
 */
export function comparisonUpTo(
  catalogue: EditionCatalogue,
  compared: { from: string | null; to: string | null },
  later: string,
): { from: string; to: string } {
  const pair = editionsToCompare(catalogue, compared.from, compared.to);
  const earlier = [pair?.from ?? later, pair?.to ?? later].toSorted()[0] ?? later;
  const from = earlier < later ? earlier : (previousEdition(catalogue, later) ?? later);
  return { from, to: later };
}
