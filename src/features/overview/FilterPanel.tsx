import { type ReactNode, useMemo } from 'react';
import { countedApart, countWords } from '@/domain/counted-apart';
import { cloudCounts, filterLocations } from '@/domain/filters';
import { formatCount } from '@/domain/format';
import { FilterChips, type FilterChipsProps } from './FilterChips';

type FilterPanelProps = FilterChipsProps & {
  /** The filter by geopolitical region. */
  children: ReactNode;
};

/** Beside list and matrix, which show the things themselves: every filter, and what they leave. */
export function FilterPanel({ children, ...filters }: FilterPanelProps) {
  const { index, navigation } = filters;
  const { view } = navigation;
  const left = useMemo(() => countedApart(filterLocations(index, view)), [index, view]);
  const total = useMemo(() => cloudCounts(index, view.cloud).locations, [index, view.cloud]);
  return (
    <div className="relative">
      <div className="grid gap-3 border-b border-line px-4 py-3">
        <h2 className="text-answer font-semibold">
          Filters{' '}
          <span className="ml-1 text-small font-normal text-ink-2">
            {countWords(left)} of {formatCount(total)} peering locations
          </span>
        </h2>
        <FilterChips {...filters} />
      </div>
      {children}
    </div>
  );
}
