import { Suspense, useRef } from 'react';
import type { MapControls as Controls } from '@/map/map-types';
import { useTheme } from '@/state/theme';
import { Segmented } from '@/ui/Segmented';
import { Brand } from './Brand';
import { ErrorBoundary } from './ErrorBoundary';
import type { LayoutProps } from './AtlasPage';
import { panelKey, showMode } from './layout-actions';
import { MainArea } from './MainArea';
import { MapControls } from './MapControls';
import { Notices } from './Notices';
import { Legend } from './panel-parts';
import { PanelBody } from './PanelBody';
import { PanelFooter, PastEdition } from './PanelFooter';
import { PanelSearch } from './PanelSearch';

// The panel stands beside the map: it covers nothing of it.
const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const modes = [
  { value: 'map', label: 'Map' },
  { value: 'list', label: 'List' },
  { value: 'matrix', label: 'Matrix' },
] as const;

/** From 1024 px: the panel docked on the left, the map beside it. */
export function WideLayout({ page, inView, onInView, onCopyLink, onAnnounce }: LayoutProps) {
  const { navigation, atlas, loaded, view, highlight } = page;
  const searchInput = useRef<HTMLInputElement>(null);
  const controls = useRef<Controls>(null);
  const { theme, toggle } = useTheme();
  return (
    <div className="grid h-full grid-cols-[380px_minmax(0,1fr)]">
      <aside
        className="z-800 flex min-h-0 flex-col border-r border-line bg-panel"
        aria-label="Atlas"
      >
        <header className="border-b border-line px-4 py-3">
          <div className="mb-3 flex items-center justify-between">
            <h1>
              <Brand />
            </h1>
            <Segmented
              label="View"
              options={modes}
              value={view.mode}
              onChange={(mode) => showMode(navigation, mode)}
            />
          </div>
          <PanelSearch page={page} inputRef={searchInput} onAnnounce={onAnnounce} />
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <ErrorBoundary
            key={panelKey(view)}
            part="panel"
            editionId={atlas.editionId}
            resetHref={import.meta.env.BASE_URL}
          >
            <PanelBody
              page={page}
              inView={inView}
              onCopyLink={onCopyLink}
              onAnnounce={onAnnounce}
            />
          </ErrorBoundary>
        </div>
        <PanelFooter page={page} />
      </aside>
      <MainArea
        page={page}
        insets={insets}
        onInView={onInView}
        onAnnounce={onAnnounce}
        controls={controls}
        topRight={
          <MapControls
            controls={controls}
            theme={theme}
            onToggleTheme={toggle}
            onHome={page.mapMove.goHome}
            metroLayer={page.metroLayer}
            onCopyLink={onCopyLink}
            layout="column"
          />
        }
        topLeft={
          <div className="flex flex-col items-start gap-2">
            <PastEdition page={page} />
            <Notices page={page} />
          </div>
        }
        bottomRight={
          loaded !== null && (
            <Suspense>
              <Legend
                index={loaded.index}
                navigation={navigation}
                onHighlight={highlight.highlightGeopoliticalRegion}
              />
            </Suspense>
          )
        }
      />
    </div>
  );
}
