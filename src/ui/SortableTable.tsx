/* Roles again: a table whose rows are laid out as cards is no table to some browsers. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode, useId, useMemo } from 'react';
import { classNames } from './class-names';
import { type Sort, sortAfterHeader, sortRows } from './sort-rows';
import { SortPicker } from './SortPicker';
import { useAtOnce } from './use-at-once';

export type TableColumn<Row> = {
  /** As an address names it. */
  id: string;
  header: string;
  /** A second, quiet line of the header: the unit, or what the values are relative to. */
  subheader: string | null;
  /** Explains the column where its name cannot. */
  hint: string | null;
  /** Pixels, at least: what is left over is shared out. */
  width: number;
  align: 'start' | 'centre' | 'end';
  /** How many of six parts of a card's width it takes. */
  cardSpan: 2 | 3 | 6;
  /** null sorts last, both ways. */
  sortValue: (row: Row) => string | number | null;
  cell: (row: Row) => ReactNode;
};

type SortableTableProps<Row> = {
  /** The id of the heading that names the table. */
  labelledBy: string;
  /** The first column names the row. Keep the array the same between renders: rows are memoised. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isCurrent: (row: Row) => boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
};

/**
 * A table sorted by its headers. Its nearest scrolling ancestor holds the headers and, sideways,
 * the first column in place; up to 640 px wide a row is a card and a picker sorts.
 */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { columns, rows } = props;
  const { columnId, descending } = props.sort;
  const sorted = useMemo(
    () => sortRows(rows, columns, { columnId, descending }),
    [rows, columns, columnId, descending],
  );
  // The header answers at once; moving the rows of a long table takes a moment more.
  const [shown, onSort] = useAtOnce(props.sort, props.onSort);
  const idPrefix = useId();
  return (
    <>
      <SortPicker columns={columns} sort={shown} onSort={onSort} />
      <table
        role="table"
        aria-labelledby={props.labelledBy}
        className="w-full table-fixed border-separate border-spacing-0 text-body max-[640px]:block"
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} width={column.width} />
          ))}
        </colgroup>
        <thead role="rowgroup" className="max-[640px]:hidden">
          <tr role="row">
            {columns.map((column, position) => (
              <HeaderCell
                key={column.id}
                hintId={`${idPrefix}-${column.id}`}
                column={column}
                isFirst={position === 0}
                sort={shown}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-[640px]:block">
          {sorted.map((row) => (
            <TableRow
              key={props.rowKey(row)}
              row={row}
              columns={columns as readonly TableColumn<unknown>[]}
              isCurrent={props.isCurrent(row)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

type HeaderCellProps<Row> = {
  column: TableColumn<Row>;
  hintId: string;
  isFirst: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
};

function HeaderCell<Row>({ column, hintId, isFirst, sort, onSort }: HeaderCellProps<Row>) {
  const isSorted = sort.columnId === column.id;
  const Arrow = isSorted && sort.descending ? ArrowDown : ArrowUp;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={isSorted ? direction : undefined}
      className={classNames(
        'sticky top-0 z-10 h-9 border-b border-field bg-panel p-0 text-column font-medium text-ink-2',
        isFirst && 'left-0 z-20',
      )}
    >
      <button
        type="button"
        title={column.hint ?? undefined}
        aria-describedby={column.hint === null ? undefined : hintId}
        onClick={() => onSort(sortAfterHeader(sort, column.id))}
        className={classNames(
          'group flex min-h-9 w-full items-center gap-1 px-1.5 -outline-offset-2 hover:text-ink',
          justify[column.align],
          column.align === 'end' && 'flex-row-reverse',
          isFirst && 'pl-5',
          isSorted && 'font-semibold text-ink',
        )}
      >
        <span className="min-w-0 leading-[14px]">
          {column.header}
          {column.subheader !== null && (
            <span className="block font-normal text-ink-3"> {column.subheader}</span>
          )}
        </span>
        <Arrow
          aria-hidden="true"
          size={12}
          className={isSorted ? 'shrink-0' : 'shrink-0 opacity-0 group-hover:opacity-50'}
        />
      </button>
      {column.hint !== null && (
        <span id={hintId} hidden>
          {column.hint}
        </span>
      )}
    </th>
  );
}

type TableRowProps = {
  row: unknown;
  columns: readonly TableColumn<unknown>[];
  isCurrent: boolean;
};

/** Sorting moves rows; none of them has to be drawn again. */
const TableRow = memo(function TableRow({ row, columns, isCurrent }: TableRowProps) {
  const ground = isCurrent ? 'bg-hover' : 'bg-panel group-hover:bg-hover';
  return (
    <tr
      role="row"
      aria-current={isCurrent ? 'true' : undefined}
      className="group max-[640px]:grid max-[640px]:grid-cols-6 max-[640px]:gap-x-3 max-[640px]:gap-y-2 max-[640px]:border-b max-[640px]:border-line max-[640px]:px-4 max-[640px]:pt-1.5 max-[640px]:pb-3"
    >
      {columns.map((column, position) =>
        position === 0 ? (
          <th
            key={column.id}
            role="rowheader"
            scope="row"
            className={`sticky left-0 z-[5] h-8 max-wide:h-11 border-b border-line py-1 pr-1.5 pl-5 text-start font-semibold max-[640px]:static max-[640px]:col-span-6 max-[640px]:h-auto max-[640px]:border-0 max-[640px]:bg-transparent max-[640px]:p-0 max-[640px]:text-phone ${ground}`}
          >
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.id}
            role="cell"
            data-label={[column.header, column.subheader].filter(Boolean).join(' ')}
            className={classNames(
              'h-8 border-b border-line px-1.5 py-1 max-wide:h-11 max-[640px]:flex max-[640px]:h-auto max-[640px]:min-h-6 max-[640px]:min-w-0 max-[640px]:flex-col max-[640px]:border-0 max-[640px]:bg-transparent max-[640px]:p-0 max-[640px]:text-start max-[640px]:before:text-column max-[640px]:before:text-ink-3 max-[640px]:before:content-[attr(data-label)]',
              ground,
              textAlign[column.align],
              cardSpans[column.cardSpan],
              'last:pr-5',
            )}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
});

// The arrow keeps its room beside the text, away from the edge that the values stand at.
const justify = {
  start: 'justify-start text-start',
  centre: 'justify-center text-center',
  end: 'justify-start text-end',
};
const cardSpans = {
  2: 'max-[640px]:col-span-2',
  3: 'max-[640px]:col-span-3',
  6: 'max-[640px]:col-span-6',
};
const textAlign = { start: 'text-start', centre: 'text-center', end: 'text-end' };
