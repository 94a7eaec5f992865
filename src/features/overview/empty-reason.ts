import { type ApartCounts, countedApart } from '@/domain/counted-apart';
import type { EditionIndex } from '@/domain/edition-index';
import { type Loosening, loosenings } from '@/domain/filter-names';
import { filterLocations, noFilters } from '@/domain/filters';
import type { View } from '@/domain/view';

/** Why the list is empty, and what the removal of each filter alone brings back, most first. */
export type EmptyReason =
  | { kind: 'no-geopolitical-region' }
  | {
      kind: 'no-match';
      loosen: Loosening[];
      /** Without any filter. */
      total: ApartCounts;
    }
  | { kind: 'none-in-cloud' };

/** Explains an empty list. `loosen` is empty where no single filter is to blame. */
export function emptyReason(index: EditionIndex, view: View): EmptyReason {
  if (view.filters.geo !== null && view.filters.geo.length === 0) {
    return { kind: 'no-geopolitical-region' };
  }
  const all = filterLocations(index, { ...view, filters: noFilters });
  if (all.length === 0) return { kind: 'none-in-cloud' };
  const loosen = loosenings(index, view, (loosened) => filterLocations(index, loosened));
  return { kind: 'no-match', loosen, total: countedApart(all) };
}
