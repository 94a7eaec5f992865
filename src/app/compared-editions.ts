import { editionsToCompare } from '@/domain/edition-diff-order';
import type { EditionCatalogue } from '@/domain/model';
import type { View } from '@/domain/view';

/**
 * The two editions of a page of changes as the link has them, by default the newest and the one
 * before it; null on other pages and while there is no catalogue.
 */
export function comparedEditions(
  { page }: View,
  catalogue: EditionCatalogue | null,
): { from: string; to: string } | null {
  if (page.kind !== 'changes' || catalogue === null) return null;
  return editionsToCompare(catalogue, page.from, page.to);
}
