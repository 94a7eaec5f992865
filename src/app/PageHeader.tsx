import { Suspense, useRef } from 'react';
import { classNames } from '@/ui/class-names';
import { Segmented } from '@/ui/Segmented';
import { Brand } from './Brand';
import { showMode } from './layout-actions';
import { Notices } from './Notices';
import type { Drawer } from './HeaderButtons';
import { HeaderButtons } from './panel-parts';
import { PastEdition } from './PanelFooter';
import { PanelSearch } from './PanelSearch';
import type { PageModel } from './use-page-model';

const modes = [
  { value: 'map', label: 'Map' },
  { value: 'list', label: 'List' },
  { value: 'matrix', label: 'Matrix' },
] as const;

type PageHeaderProps = {
  page: PageModel;
  isWide: boolean;
  /** On a narrow screen: over the map, else above what stands in for it. */
  isFloating: boolean;
  /** What a narrow screen's button opens in the sheet; null where there is nothing to open. */
  drawer: Drawer | null;
  onAnnounce: (text: string) => void;
};

/** The product's name, the views and the search. */
export function PageHeader({ page, isWide, isFloating, drawer, onAnnounce }: PageHeaderProps) {
  const { navigation, view } = page;
  const searchInput = useRef<HTMLInputElement>(null);
  return (
    <header
      className={classNames(
        'wide:border-b wide:border-line wide:px-4 wide:py-3',
        // What the search found lies over the sheet: under it the last of it could not be reached.
        'max-wide:has-data-popup:z-900',
        isFloating
          ? 'max-wide:absolute max-wide:inset-x-3 max-wide:top-3 max-wide:z-700'
          : 'max-wide:border-b max-wide:border-line max-wide:bg-panel max-wide:p-3 top-0 z-700 max-[640px]:sticky low:static',
      )}
    >
      <div className="items-center justify-between wide:mb-3 wide:flex">
        <h1 className="max-wide:sr-only">
          <Brand />
        </h1>
        <div className="max-wide:hidden noscript:hidden">
          <Segmented
            label="View"
            options={modes}
            value={view.page.kind === 'about' ? null : view.mode}
            onChange={(mode) => showMode(navigation, mode)}
          />
        </div>
      </div>
      <div className="flex gap-2 noscript:hidden">
        <div className="min-w-0 flex-1 max-wide:rounded-field max-wide:bg-panel max-wide:shadow-2">
          <PanelSearch page={page} inputRef={searchInput} onAnnounce={onAnnounce} />
        </div>
        <Suspense>
          <HeaderButtons navigation={navigation} drawer={drawer} />
        </Suspense>
      </div>
      {/* On a wide screen they stand on the map; a prerendered page has none. */}
      {!isWide && (
        <div className="flex flex-col items-start gap-2 not-empty:mt-2">
          <PastEdition page={page} />
          <Notices page={page} />
        </div>
      )}
    </header>
  );
}
