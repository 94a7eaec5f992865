import type { EditionIndex } from '@/domain/edition-index';
import { type SetFilter, setFilters } from '@/domain/filter-names';
import { filterLocations, filterRegions, noFilters } from '@/domain/filters';
import type { View } from '@/domain/view';

/** What is selected although the filters hide it, and the filters that do so. */
export type HiddenSelection = { name: string; blame: SetFilter[] };

/** null where nothing is selected, or the filters let it through. */
export function hiddenSelection(index: EditionIndex, view: View): HiddenSelection | null {
  const { page } = view;
  if (page.kind !== 'location' && page.kind !== 'region') return null;
  const things = page.kind === 'location' ? index.peeringLocations : index.azureRegions;
  const selected = things.get(page.id);
  if (selected === undefined || selected.cloud !== view.cloud) return null;
  const passing = page.kind === 'location' ? filterLocations : filterRegions;
  const isHiddenBy = (filters: View['filters']) =>
    !passing(index, { ...view, filters }).some(({ id }) => id === selected.id);
  if (!isHiddenBy(view.filters)) return null;
  const blame = setFilters(index, view).filter(({ name }) =>
    isHiddenBy({ ...noFilters, [name]: view.filters[name] }),
  );
  return { name: selected.name, blame };
}
