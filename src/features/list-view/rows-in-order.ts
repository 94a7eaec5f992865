import { parseSort, type Sort, sortRows } from '@/ui/sort-rows';

type Table<Row> = {
  rows: readonly Row[];
  columns: readonly { id: string; sortValue: (row: Row) => string | number | null }[];
};

const byName: Sort = { columnId: 'name', descending: false };

/** The sort of an address; by name where it asks for none, or for one that the table lacks. */
export function sortOf(text: string | null, columns: readonly { id: string }[]): Sort {
  return parseSort(text, columns) ?? byName;
}

/** The rows as the screen has them. */
export function rowsInOrder<Row>({ rows, columns }: Table<Row>, sortText: string | null): Row[] {
  return sortRows(rows, columns, sortOf(sortText, columns));
}
