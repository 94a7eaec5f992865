import { type ApartCounts, countedApart } from './counted-apart';
import type { EditionIndex } from './edition-index';
import { type FilterName, geopoliticalRegionsOf, noFilters, setFilterNames } from './filters';
import { skuName } from './format';
import { aspectNames } from './publishes';
import type { Filters, View } from './view';

/** A filter that is set, as a person would name it, and the change that takes it away alone. */
export type SetFilter = { name: FilterName; label: string; without: Partial<Filters> };

/** One value of a filter, or all of one that has no single values; `key` tells them apart. */
export type FilterValue = { key: string; label: string; without: Partial<Filters> };

/** More boxes than this stand together as one filter. */
const mostGeopoliticalFilters = 4;

const noGeopoliticalRegion = 'No geopolitical region';

/** The filters that are set, each as a whole. */
export function setFilters(index: EditionIndex, view: View): SetFilter[] {
  return setFilterNames(view.filters).map((name) => ({
    name,
    label: labelOf(index, view, name),
    without: { [name]: noFilters[name] },
  }));
}

/** The same by value: of two providers each can be taken away alone. */
export function filterValues(index: EditionIndex, view: View): FilterValue[] {
  return setFilters(index, view).flatMap(({ name, label, without }): FilterValue[] => {
    const values = valuesOf(view.filters, name);
    if (values.length < 2) return [{ key: name, label, without }];
    return values.map((value) => ({
      key: `${name}:${String(value)}`,
      label: labelOf(index, { ...view, filters: { ...view.filters, [name]: [value] } }, name),
      without: { [name]: values.filter((other) => other !== value) },
    }));
  });
}

export type Loosening = SetFilter & { left: ApartCounts };

/**
 * The filters that alone keep everything away, with what `passing` gives without each, most first;
 * empty where no single filter is to blame. A filter as a whole: fewer of its values leave no more.
 */
export function loosenings(
  index: EditionIndex,
  view: View,
  passing: (loosened: View) => readonly { announced: boolean }[],
): Loosening[] {
  return setFilters(index, view)
    .map((filter) => {
      const loosened = { ...view, filters: { ...view.filters, ...filter.without } };
      return { ...filter, left: countedApart(passing(loosened)) };
    })
    .filter(({ left }) => left.available + left.announced > 0)
    .sort((a, b) => b.left.available - a.left.available);
}

/** What taking it away gives: `Without Asia`; to be without “no region” is to have all of them. */
export function offerOf({ label }: Loosening): string {
  return label === noGeopoliticalRegion ? 'All geopolitical regions' : `Without ${label}`;
}

function valuesOf(filters: Filters, name: FilterName): readonly (string | number)[] {
  if (name === 'providers' || name === 'zones') return filters[name];
  const geo = filters.geo ?? [];
  return name === 'geo' && geo.length <= mostGeopoliticalFilters ? geo : [];
}

function labelOf(index: EditionIndex, view: View, name: FilterName): string {
  const { geo, providers, zones, reaches, q } = view.filters;
  switch (name) {
    case 'geo':
      return geopoliticalLabel(index, view, geo ?? []);
    case 'providers':
      return nameOf(providers, index.providers) ?? `${providers.length} providers`;
    case 'zones':
      return `Zone ${zones.join(', ')}`;
    case 'reaches':
      return `Reaches ${index.azureRegions.get(reaches ?? '')?.name ?? reaches} with ${skuName(view.sku)}`;
    case 'q':
      return `“${q.trim()}”`;
    case 'metro':
      return 'Metro';
    default:
      return aspectNames[name];
  }
}

function geopoliticalLabel(index: EditionIndex, { cloud }: View, geo: readonly string[]): string {
  if (geo.length === 0) return noGeopoliticalRegion;
  const all = geopoliticalRegionsOf(index, cloud).length;
  return nameOf(geo, index.geopoliticalRegions) ?? `${geo.length} of ${all} geopolitical regions`;
}

/** The name of the only one, an id that the edition lacks as it is; null for several. */
function nameOf(
  ids: readonly string[],
  things: ReadonlyMap<string, { name: string }>,
): string | null {
  const [first] = ids;
  return first === undefined || ids.length > 1 ? null : (things.get(first)?.name ?? first);
}
