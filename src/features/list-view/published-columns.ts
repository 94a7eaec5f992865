import type { EditionIndex } from '@/domain/edition-index';
import type { Cloud } from '@/domain/model';
import { aspectNames, type PublishedAspect, publishes } from '@/domain/publishes';

type Fact = { columnIds: readonly string[]; name: string };

/** In the order of the columns. */
const columnsOf: readonly [aspect: PublishedAspect, columnIds: readonly string[]][] = [
  ['local', ['local', 'localat']],
  ['direct', ['direct']],
  ['metro', ['metro']],
  ['zone', ['zone']],
  ['providers', ['providers', 'providernames']],
  ['facilities', ['facility']],
];

/**
 * What an edition does not publish for any location of a cloud: a column of nothing but "not
 * published" is left out, and named once below the tables.
 */
export function unpublishedFacts(index: EditionIndex, cloud: Cloud): Fact[] {
  return columnsOf
    .filter(([aspect]) => !publishes(index, aspect, cloud))
    .map(([aspect, columnIds]) => ({ columnIds, name: aspectNames[aspect] }));
}

/** The columns that the facts leave, and without those that stand or fall with one of them. */
export function publishedColumns<Column extends { id: string }>(
  columns: readonly Column[],
  unpublished: readonly Fact[],
  dependent: ReadonlyMap<string, string> = new Map(),
): Column[] {
  const left = new Set(unpublished.flatMap((fact) => fact.columnIds));
  for (const [columnId, onColumnId] of dependent) if (left.has(onColumnId)) left.add(columnId);
  return columns.filter((column) => !left.has(column.id));
}
