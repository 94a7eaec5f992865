import { useId } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { formatCount } from '@/domain/format';
import type { View } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { SortableTable, type TableColumn } from '@/ui/SortableTable';
import type { Sort } from '@/ui/sort-rows';
import { EmptyList } from './EmptyList';
import { sortOf } from './rows-in-order';

type ListSectionProps<Row> = {
  title: string;
  rows: readonly Row[];
  columns: readonly TableColumn<Row>[];
  rowId: (row: Row) => string;
  selectedId: string | null;
  /** Available things shown, announced ones shown, available ones in the cloud. */
  count: number;
  announced: number;
  total: number;
  sortText: string | null;
  onSort: (sort: Sort) => void;
  index: EditionIndex;
  navigation: Navigation;
  /** What a view with looser filters would show. */
  passing: (loosened: View) => readonly { announced: boolean }[];
};

/** One table with its heading and count. */
export function ListSection<Row>(props: ListSectionProps<Row>) {
  const headingId = useId();
  const { rows, columns, selectedId } = props;
  return (
    <section aria-labelledby={headingId} className="pb-8">
      <div className="sticky left-0 flex w-fit items-baseline gap-2.5 px-4 pt-4 pb-2 wide:px-5">
        <h2 id={headingId} className="m-0 text-count font-semibold">
          {props.title}
        </h2>
        <span className="text-body text-ink-3">{countText(props)}</span>
      </div>
      {rows.length === 0 ? (
        <EmptyList
          index={props.index}
          navigation={props.navigation}
          title={props.title}
          passing={props.passing}
        />
      ) : (
        <SortableTable
          labelledBy={headingId}
          columns={columns}
          rows={rows}
          rowKey={props.rowId}
          isCurrent={(row) => props.rowId(row) === selectedId}
          sort={sortOf(props.sortText, columns)}
          onSort={props.onSort}
        />
      )}
    </section>
  );
}

function countText({
  count,
  total,
  announced,
}: {
  count: number;
  total: number;
  announced: number;
}) {
  const shown =
    count === total ? formatCount(total) : `${formatCount(count)} of ${formatCount(total)}`;
  return announced === 0 ? shown : `${shown} and ${formatCount(announced)} announced`;
}
