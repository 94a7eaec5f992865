import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { filterValues } from '@/domain/filter-names';
import { noFilters } from '@/domain/filters';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { chipLook } from '@/ui/chip-look';
import { focusFirst } from '@/ui/focus-first';

type ActiveFilterChipsProps = { index: EditionIndex; navigation: Navigation };

/** Every filter that is set, each to be taken away alone; nothing while none is. */
export function ActiveFilterChips({ index, navigation }: ActiveFilterChipsProps) {
  const { view } = navigation;
  const filters = useMemo(() => filterValues(index, view), [index, view]);
  if (filters.length === 0) return null;
  return (
    <div
      role="group"
      aria-label="Active filters"
      className="flex w-full flex-wrap items-center gap-2"
    >
      {filters.map((filter) => (
        <button
          key={filter.key}
          type="button"
          aria-label={`Remove filter ${filter.label}`}
          onClick={(event) => {
            passFocusOn(event.currentTarget, filters.length === 1);
            navigation.update({ filters: filter.without });
          }}
          className={`${chipLook(true)} pr-2.5 font-medium`}
        >
          {filter.label}
          <X aria-hidden="true" size={14} className="shrink-0" />
        </button>
      ))}
      <Button
        look="text"
        className="px-1 text-small"
        onClick={(event) => {
          passFocusOn(event.currentTarget, true);
          navigation.update({ filters: noFilters });
        }}
      >
        Reset filters
      </Button>
    </div>
  );
}

/** The button that is clicked goes: its neighbour takes the focus, or with the last the bar's first control. */
function passFocusOn(button: HTMLElement, isLast: boolean): void {
  if (isLast) focusFirst(button.parentElement?.parentElement);
  else if (button.nextElementSibling instanceof HTMLElement) button.nextElementSibling.focus();
}
