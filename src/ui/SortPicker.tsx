import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './IconButton';
import type { Sort } from './sort-rows';

type SortPickerProps = {
  columns: readonly { id: string; header: string }[];
  sort: Sort;
  onSort: (sort: Sort) => void;
};

/** Sorts a table whose headers have no room: rows are cards up to 640 px. */
export function SortPicker({ columns, sort, onSort }: SortPickerProps) {
  const id = useId();
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <div className="flex items-center gap-2 border-b border-line px-4 py-2 min-[641px]:hidden">
      <label htmlFor={id} className="text-body text-ink-2">
        Sort by
      </label>
      <select
        id={id}
        value={sort.columnId}
        onChange={(event) => onSort({ columnId: event.target.value, descending: false })}
        className="h-11 min-w-0 flex-1 rounded-field border border-field bg-panel px-3 text-input text-ink"
      >
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {column.header}
          </option>
        ))}
      </select>
      <IconButton
        label={sort.descending ? 'Sort ascending' : 'Sort descending'}
        onClick={() => onSort({ columnId: sort.columnId, descending: !sort.descending })}
      >
        <Arrow aria-hidden="true" size={18} />
      </IconButton>
    </div>
  );
}
