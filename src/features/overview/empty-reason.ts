import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, noFilters } from '@/domain/filters';
import type { Filters, View } from '@/domain/view';
import { setFilters } from './filter-names';

/** Why the list is empty, and what the removal of each filter alone brings back, most first. */
export type EmptyReason =
  | { kind: 'no-geopolitical-region' }
  | {
      kind: 'no-match';
      loosen: { label: string; change: Partial<Filters>; count: number }[];
      /** Without any filter. */
      total: number;
    }
  | { kind: 'none-in-cloud' };

/** Explains an empty list. `loosen` is empty where no single filter is to blame. */
export function emptyReason(index: EditionIndex, view: View): EmptyReason {
  if (view.filters.geo !== null && view.filters.geo.length === 0) {
    return { kind: 'no-geopolitical-region' };
  }
  const total = filterLocations(index, { ...view, filters: noFilters }).length;
  if (total === 0) return { kind: 'none-in-cloud' };
  const loosen = setFilters(index, view)
    .map(({ label, without: change }) => {
      const filters = { ...view.filters, ...change };
      return { label, change, count: filterLocations(index, { ...view, filters }).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { kind: 'no-match', loosen, total };
}
