import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, noFilters } from '@/domain/filters';
import type { Filters, View } from '@/domain/view';
import { setFilters } from './filter-names';
import { type ApartCounts, countedApart } from './location-groups';

/** Why the list is empty, and what the removal of each filter alone brings back, most first. */
export type EmptyReason =
  | { kind: 'no-geopolitical-region' }
  | {
      kind: 'no-match';
      loosen: { label: string; change: Partial<Filters>; left: ApartCounts }[];
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
  const loosen = setFilters(index, view)
    .map(({ label, without: change }) => {
      const filters = { ...view.filters, ...change };
      return { label, change, left: countedApart(filterLocations(index, { ...view, filters })) };
    })
    .filter(({ left }) => left.available + left.announced > 0)
    .sort((a, b) => b.left.available - a.left.available);
  return { kind: 'no-match', loosen, total: countedApart(all) };
}
