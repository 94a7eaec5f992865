import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, noFilters } from '@/domain/filters';
import type { Filters, View } from '@/domain/view';

/** Why the list is empty, and the single filter whose removal brings something back. */
export type EmptyReason =
  | { kind: 'no-geopolitical-region' }
  | { kind: 'no-match'; loosen: { label: string; change: Partial<Filters>; count: number }[] }
  | { kind: 'none-in-cloud' };

const loosenings: { label: string; name: keyof Filters }[] = [
  { label: 'geopolitical regions', name: 'geo' },
  { label: 'provider', name: 'providers' },
  { label: 'reaches', name: 'reaches' },
  { label: 'Local', name: 'local' },
  { label: 'Direct', name: 'direct' },
  { label: 'Metro', name: 'metro' },
  { label: 'pricing zone', name: 'zones' },
  { label: 'text', name: 'q' },
];

/** Explains an empty list. `loosen` is empty where no single filter is to blame. */
export function emptyReason(index: EditionIndex, view: View): EmptyReason {
  if (view.filters.geo !== null && view.filters.geo.length === 0) {
    return { kind: 'no-geopolitical-region' };
  }
  const everything = filterLocations(index, { ...view, filters: noFilters });
  if (everything.length === 0) return { kind: 'none-in-cloud' };
  const loosen = loosenings
    .map(({ label, name }) => {
      const change = { [name]: noFilters[name] } as Partial<Filters>;
      const filters = { ...view.filters, ...change };
      return { label, change, count: filterLocations(index, { ...view, filters }).length };
    })
    .filter(({ count }) => count > 0);
  return { kind: 'no-match', loosen };
}
