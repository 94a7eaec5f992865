import type { EditionIndex } from '@/domain/edition-index';
import { type SetFilter, setFilters } from '@/domain/filter-names';
import { filterLocations, filterRegions, noFilters } from '@/domain/filters';
import { providerPlacesIn } from '@/domain/provider-places';
import type { Filters, View } from '@/domain/view';

/** What is selected although the filters hide it or part of it, and the filters that do so. */
export type HiddenSelection = { blame: SetFilter[] } & (
  | { kind: 'thing'; name: string }
  /** Of a provider's counted peering locations in the cloud, how many are hidden. */
  | { kind: 'provider'; hidden: number; total: number }
);

/** null where nothing is selected, or the filters let it through. */
export function hiddenSelection(index: EditionIndex, view: View): HiddenSelection | null {
  const { page } = view;
  if (page.kind === 'provider') return hiddenPlaces(index, view, page.id);
  if (page.kind !== 'location' && page.kind !== 'region') return null;
  const things = page.kind === 'location' ? index.peeringLocations : index.azureRegions;
  const selected = things.get(page.id);
  if (selected === undefined || selected.cloud !== view.cloud) return null;
  const passing = page.kind === 'location' ? filterLocations : filterRegions;
  const isHiddenBy = (filters: Filters) =>
    !passing(index, { ...view, filters }).some(({ id }) => id === selected.id);
  if (!isHiddenBy(view.filters)) return null;
  return { kind: 'thing', name: selected.name, blame: blamed(index, view, isHiddenBy) };
}

function hiddenPlaces(index: EditionIndex, view: View, providerId: string): HiddenSelection | null {
  const ids = providerPlacesIn(index, providerId, view.cloud)
    .places.filter(({ counts }) => counts)
    .map(({ location }) => location.id);
  const hiddenBy = (filters: Filters) => {
    const left = new Set(filterLocations(index, { ...view, filters }).map(({ id }) => id));
    return ids.filter((id) => !left.has(id)).length;
  };
  const hidden = hiddenBy(view.filters);
  if (hidden === 0) return null;
  const blame = blamed(index, view, (filters) => hiddenBy(filters) > 0);
  return { kind: 'provider', hidden, total: ids.length, blame };
}

/** The filters that hide something each on its own. */
function blamed(index: EditionIndex, view: View, isHiddenBy: (filters: Filters) => boolean) {
  return setFilters(index, view).filter(({ name }) =>
    isHiddenBy({ ...noFilters, [name]: view.filters[name] }),
  );
}
