/** A sorted column, as an address writes it: `providers`, `-providers` for descending. */
export type Sort = { columnId: string; descending: boolean };

type SortValue = string | number | null;
type SortableColumn<Row> = { id: string; sortValue: (row: Row) => SortValue };

/** Reads a sort from an address; null where nothing, or a column that does not exist, is named. */
export function parseSort(text: string | null, columns: readonly { id: string }[]): Sort | null {
  if (text === null) return null;
  const descending = text.startsWith('-');
  const columnId = descending ? text.slice(1) : text;
  return columns.some((column) => column.id === columnId) ? { columnId, descending } : null;
}

/** The form that an address keeps. */
export function formatSort(sort: Sort): string {
  return sort.descending ? `-${sort.columnId}` : sort.columnId;
}

/** What activating a column's header sorts by: first ascending, then the other way round. */
export function sortAfterHeader(current: Sort, columnId: string): Sort {
  return { columnId, descending: current.columnId === columnId && !current.descending };
}

/**
 * The rows in the order of one column, ties in the order given; rows without a value come last in
 * both directions. An unknown column leaves the order alone. Never changes its input.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortableColumn<Row>[],
  sort: Sort,
): Row[] {
  const column = columns.find(({ id }) => id === sort.columnId);
  if (column === undefined) return [...rows];
  const direction = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.sortValue(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return direction * compareValues(a.value, b.value);
    })
    .map(({ row }) => row);
}

// One fixed language: the order must not depend on where the page is read.
const collator = new Intl.Collator('en', { numeric: true });

function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
