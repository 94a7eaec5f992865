import { Suspense, useCallback, useMemo, useState } from 'react';
import { useTheme } from '@/state/theme';
import { classNames } from '@/ui/class-names';
import { halfOf } from '@/ui/sheet-half';
import type { SheetPosition } from '@/ui/sheet-snap';
import type { LayoutProps } from './AtlasPage';
import { MainArea } from './MainArea';
import { MapLegend } from './MapLegend';
import { Notices } from './Notices';
import { PageHeader } from './PageHeader';
import { PageFilters } from './PageFilters';
import { PagePanel } from './PagePanel';
import { MapControls } from './panel-parts';
import { isPast, PanelFooter, PastEdition } from './PanelFooter';

// The docked panel stands beside the map and covers nothing of it.
const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };
// On a phone the search floats over the top of the map.
const topInset = 68;
// Below it, the note on a past edition.
const pastInset = 40;

/**
 * The page at every width: from 1024 px a panel docked beside the map, below it the map under a
 * floating search and a bottom sheet. What both show is the same elements, arranged by the style
 * sheet, so that a prerendered page fits whatever window opens it.
 */
export function PageLayout({ page, isWide, controls, onInView, ...props }: LayoutProps) {
  const { loaded, view } = page;
  const { theme, toggle } = useTheme();
  const [covered, setCovered] = useState(halfOfScreen);
  const [sheetPosition, setSheetPosition] = useState<SheetPosition>('half');
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const past = isPast(page) ? pastInset : 0;
  const insets = useMemo(
    () => (isWide ? noInsets : { ...noInsets, top: topInset + past, bottom: covered }),
    [isWide, past, covered],
  );
  // Over the whole map the sheet is read for itself: what was in view stays, and so does the map.
  const coverMap = useCallback((px: number) => setCovered(Math.min(px, halfOfScreen())), []);
  const isMap = view.mode === 'map' && view.page.kind !== 'about';
  const hasDrawer = !isWide && loaded !== null && view.page.kind !== 'about';
  const isDrawer = hasDrawer && isDrawerOpen;
  // Over list and matrix the sheet shows what was chosen there, or why nothing can be shown.
  const isSheet =
    isMap ||
    isDrawer ||
    (view.page.kind !== 'about' && (view.page.kind !== 'world' || loaded === null));
  const mapControls = (layout: 'column' | 'row') => (
    <Suspense>
      <MapControls
        controls={controls}
        theme={theme}
        onToggleTheme={toggle}
        onHome={page.mapMove.goHome}
        metroLayer={page.metroLayer}
        onCopyLink={layout === 'row' ? null : props.onCopyLink}
        onShare={props.onShare}
        layout={layout}
      />
    </Suspense>
  );
  return (
    <div
      className={classNames(
        'flex h-full flex-col wide:grid wide:grid-cols-[380px_minmax(0,1fr)]',
        // No flex container: what stands in it then has the height of its content.
        !isMap && 'max-wide:short:relative max-wide:short:block max-wide:short:overflow-y-auto',
      )}
    >
      <aside
        aria-label="Atlas"
        className="z-800 max-wide:contents wide:flex wide:min-h-0 wide:flex-col wide:border-r wide:border-line wide:bg-panel"
      >
        <PageHeader
          page={page}
          isWide={isWide}
          isFloating={isMap}
          drawer={
            view.page.kind === 'about'
              ? null
              : {
                  kind: isMap ? 'legend' : 'filters',
                  isOpen: isDrawer,
                  onToggle: () => setDrawerOpen(!isDrawer),
                }
          }
          onAnnounce={props.onAnnounce}
        />
        <PagePanel
          page={page}
          isSheet={isSheet}
          isWide={isWide}
          position={sheetPosition}
          onPosition={setSheetPosition}
          onHeight={coverMap}
          insteadOfPanel={
            isDrawer &&
            (isMap ? (
              <>
                {mapControls('row')}
                <MapLegend page={page} layout="plain" />
              </>
            ) : (
              <PageFilters page={page} />
            ))
          }
          inView={props.inView}
          onCopyLink={props.onCopyLink}
          onAnnounce={props.onAnnounce}
        />
      </aside>
      <div className="min-h-0 min-w-0 flex-1 wide:h-full">
        <MainArea
          page={page}
          insets={insets}
          onInView={onInView}
          onCopyLink={props.onCopyLink}
          onAnnounce={props.onAnnounce}
          controls={controls}
          topRight={isWide && <div className="noscript:hidden">{mapControls('column')}</div>}
          topLeft={
            isWide && (
              <div className="flex flex-col items-start gap-2">
                <PastEdition page={page} />
                <Notices page={page} />
              </div>
            )
          }
          bottomRight={isWide && loaded !== null && <MapLegend page={page} layout="card" />}
        />
      </div>
      {!isSheet && (
        <div className="wide:hidden">
          <PanelFooter page={page} isCompact />
        </div>
      )}
    </div>
  );
}

/** What the sheet at half its height covers, in pixels. */
function halfOfScreen(): number {
  return typeof window === 'undefined' ? 0 : halfOf(window.innerHeight);
}
