import { type RefObject, Suspense } from 'react';
import { useSearchShortcut } from '@/features/search/use-search-shortcut';
import { classNames } from '@/ui/class-names';
import { SearchBox } from './panel-parts';
import type { PageModel } from './use-page-model';

type PanelSearchProps = {
  page: PageModel;
  inputRef: RefObject<HTMLInputElement | null>;
  compact?: boolean;
  onAnnounce: (text: string) => void;
};

/** The search field, or a frame of its size until there is something to search. */
export function PanelSearch({ page, inputRef, compact = false, onAnnounce }: PanelSearchProps) {
  const { loaded, navigation } = page;
  useSearchShortcut(inputRef, '.atlas-map');
  const frame = (
    <div className={classNames('rounded-field', compact ? 'h-11' : 'h-10 border border-field')} />
  );
  if (loaded === null) return frame;
  return (
    <Suspense fallback={frame}>
      <SearchBox
        index={loaded.index}
        navigation={navigation}
        inputRef={inputRef}
        compact={compact}
        onAnnounce={onAnnounce}
      />
    </Suspense>
  );
}
