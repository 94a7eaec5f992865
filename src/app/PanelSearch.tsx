import { type RefObject, Suspense } from 'react';
import { SearchBox } from './panel-parts';
import type { PageModel } from './use-page-model';

type PanelSearchProps = {
  page: PageModel;
  inputRef: RefObject<HTMLInputElement | null>;
  onAnnounce: (text: string) => void;
};

/** The search field, or a frame of its size until there is something to search. */
export function PanelSearch({ page, inputRef, onAnnounce }: PanelSearchProps) {
  const { loaded, navigation } = page;
  const frame = <div className="h-11 rounded-field wide:h-10 wide:border wide:border-field" />;
  if (loaded === null) return frame;
  return (
    <Suspense fallback={frame}>
      <SearchBox
        index={loaded.index}
        navigation={navigation}
        inputRef={inputRef}
        onAnnounce={onAnnounce}
      />
    </Suspense>
  );
}
