import { comparisonUpTo } from '@/domain/comparison-up-to';
import { addressedEdition } from '@/domain/edition-diff-order';
import type { EditionCatalogue } from '@/domain/model';
import type { View } from '@/domain/view';
import type { ViewChange } from './change-view';

/** What choosing an edition changes: on a page of changes the later one of its two. */
export function chooseEdition({ page }: View, catalogue: EditionCatalogue, id: string): ViewChange {
  if (page.kind !== 'changes') return { edition: addressedEdition(catalogue, id) };
  return { page: { kind: 'changes', ...comparisonUpTo(catalogue, page, id) } };
}
