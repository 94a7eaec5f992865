import type { EditionIndex } from '@/domain/edition-index';
import { noFilters } from '@/domain/filters';
import { skuName } from '@/domain/format';
import type { Filters, View } from '@/domain/view';

/** A filter that is set, as a person would name it, and the change that takes it away alone. */
export type SetFilter = { name: keyof Filters; label: string; without: Partial<Filters> };

/** The filters that are set, in the order in which they are offered. */
export function setFilters(index: EditionIndex, view: View): SetFilter[] {
  const { geo, providers, reaches, local, direct, metro, zones, q } = view.filters;
  const labels: [keyof Filters, string | null][] = [
    ['geo', geo === null ? null : namesOf(geo, index.geopoliticalRegions, 'geopolitical regions')],
    ['providers', providers.length === 0 ? null : namesOf(providers, index.providers, 'providers')],
    ['reaches', reaches === null ? null : reachesName(index, view, reaches)],
    ['local', local ? 'Local' : null],
    ['direct', direct ? 'Direct' : null],
    ['metro', metro ? 'Metro' : null],
    ['zones', zones.length === 0 ? null : `zone ${zones.join(', ')}`],
    ['q', q.trim() === '' ? null : `“${q.trim()}”`],
  ];
  return labels.flatMap(([name, label]) =>
    label === null ? [] : [{ name, label, without: { [name]: noFilters[name] } }],
  );
}

function reachesName(index: EditionIndex, { sku }: View, id: string): string {
  return `reaches ${index.azureRegions.get(id)?.name ?? id} with ${skuName(sku)}`;
}

/** The one name, or how many there are. */
function namesOf(
  ids: readonly string[],
  things: ReadonlyMap<string, { name: string }>,
  noun: string,
): string {
  const [first] = ids;
  if (first === undefined) return `no ${noun}`;
  return ids.length === 1 ? (things.get(first)?.name ?? first) : `${ids.length} ${noun}`;
}
