import type { EditionIndex } from '@/domain/edition-index';
import { geopoliticalRegionsOf } from '@/domain/filters';
import { skuName } from '@/domain/format';
import type { Filters, View } from '@/domain/view';

/** A filter that is set, and the change that takes it away alone. */
export type ActiveFilter = { key: string; label: string; without: Partial<Filters> };

/** More boxes than this stand together as one filter. */
const mostGeopoliticalFilters = 4;

/** Every filter that is set, as a person would name it, in the order of the filter panel. */
export function activeFilters(index: EditionIndex, view: View): ActiveFilter[] {
  const { filters } = view;
  const result = geopoliticalFilters(index, view);
  for (const id of filters.providers) {
    const without = { providers: filters.providers.filter((other) => other !== id) };
    result.push({ key: `provider:${id}`, label: index.providers.get(id)?.name ?? id, without });
  }
  if (filters.local) result.push({ key: 'local', label: 'Local', without: { local: false } });
  if (filters.direct) {
    result.push({ key: 'direct', label: 'ExpressRoute Direct', without: { direct: false } });
  }
  if (filters.metro) result.push({ key: 'metro', label: 'Metro', without: { metro: false } });
  for (const zone of filters.zones) {
    const without = { zones: filters.zones.filter((other) => other !== zone) };
    result.push({ key: `zone:${String(zone)}`, label: `Zone ${String(zone)}`, without });
  }
  if (filters.reaches !== null) {
    const name = index.azureRegions.get(filters.reaches)?.name ?? filters.reaches;
    const label = `Reaches ${name} with ${skuName(view.sku)}`;
    result.push({ key: 'reaches', label, without: { reaches: null } });
  }
  if (filters.q.trim() !== '') {
    result.push({ key: 'q', label: `“${filters.q.trim()}”`, without: { q: '' } });
  }
  return result;
}

function geopoliticalFilters(index: EditionIndex, view: View): ActiveFilter[] {
  const { geo } = view.filters;
  if (geo === null) return [];
  if (geo.length === 0) {
    return [{ key: 'geo', label: 'No geopolitical region', without: { geo: null } }];
  }
  if (geo.length > mostGeopoliticalFilters) {
    const all = geopoliticalRegionsOf(index, view.cloud).length;
    const label = `${String(geo.length)} of ${String(all)} geopolitical regions`;
    return [{ key: 'geo', label, without: { geo: null } }];
  }
  return geo.map((id) => {
    const others = geo.filter((other) => other !== id);
    return {
      key: `geo:${id}`,
      label: index.geopoliticalRegions.get(id)?.name ?? id,
      without: { geo: others.length === 0 ? null : others },
    };
  });
}

/**
 * The filters that alone keep things away, most first, with what `count` gives without each; a
 * filter whose removal brings nothing back is left out.
 */
export function loosenings(
  index: EditionIndex,
  view: View,
  count: (loosened: View) => number,
): { filter: ActiveFilter; count: number }[] {
  return activeFilters(index, view)
    .map((filter) => {
      const loosened = { ...view, filters: { ...view.filters, ...filter.without } };
      return { filter, count: count(loosened) };
    })
    .filter((loosening) => loosening.count > 0)
    .sort((a, b) => b.count - a.count);
}
