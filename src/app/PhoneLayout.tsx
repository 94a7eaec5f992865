import { Layers, List, Map as MapIcon, X } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { MapControls as Controls } from '@/map/map-types';
import { useTheme } from '@/state/theme';
import { BottomSheet } from '@/ui/BottomSheet';
import type { SheetPosition } from '@/ui/sheet-snap';
import { IconButton } from '@/ui/IconButton';
import type { LayoutProps } from './AtlasPage';
import { Brand } from './Brand';
import { ErrorBoundary } from './ErrorBoundary';
import { panelKey, showMode } from './layout-actions';
import { MainArea } from './MainArea';
import { Notices } from './Notices';
import { Legend } from './panel-parts';
import { PanelBody } from './PanelBody';
import { PanelFooter, PastEdition } from './PanelFooter';
import { PanelSearch } from './PanelSearch';

// The search floats over the top of the map.
const topInset = 68;
const sideInset = 0;

// Behind a button here.
const MapControls = lazy(() =>
  import('./MapControls').then((module) => ({ default: module.MapControls })),
);

/** Below 1024 px: the map fills the screen, the panel is a bottom sheet, search floats on top. */
export function PhoneLayout({ page, inView, onInView, onCopyLink, onAnnounce }: LayoutProps) {
  const { navigation, atlas, loaded, view } = page;
  const searchInput = useRef<HTMLInputElement>(null);
  const controls = useRef<Controls>(null);
  const { theme, toggle } = useTheme();
  const [sheetHeight, setSheetHeight] = useState(halfOfScreen);
  const [sheetPosition, setSheetPosition] = useState<SheetPosition>('half');
  const [isLegendShown, setLegendShown] = useState(false);
  const insets = useMemo(
    () => ({ top: topInset, right: sideInset, bottom: sheetHeight, left: sideInset }),
    [sheetHeight],
  );
  const isMap = view.mode === 'map' && view.page.kind !== 'about';
  const isLegend = isMap && isLegendShown && loaded !== null;
  // Over list and matrix the sheet shows what was chosen there, or why nothing can be shown.
  const isSheetShown =
    isMap || (view.page.kind !== 'about' && (view.page.kind !== 'world' || loaded === null));

  return (
    <div className="flex h-full flex-col">
      <header
        className={isMap ? 'absolute inset-x-3 top-3 z-700' : 'border-b border-line bg-panel p-3'}
      >
        <h1 className="sr-only">
          <Brand />
        </h1>

        <div className="flex gap-2">
          <div className="min-w-0 flex-1 rounded-field bg-panel shadow-2">
            <PanelSearch page={page} inputRef={searchInput} compact onAnnounce={onAnnounce} />
          </div>
          <IconButton
            label={view.mode === 'map' ? 'Show the list' : 'Show the map'}
            className={floating}
            onClick={() => showMode(navigation, view.mode === 'map' ? 'list' : 'map')}
          >
            {view.mode === 'map' ? <List size={18} /> : <MapIcon size={18} />}
          </IconButton>
          {isMap && (
            <IconButton
              label={isLegend ? 'Close legend and map controls' : 'Legend and map controls'}
              aria-expanded={isLegend}
              className={floating}
              onClick={() => setLegendShown(!isLegendShown)}
            >
              {isLegend ? <X size={18} /> : <Layers size={18} />}
            </IconButton>
          )}
        </div>
        <div className="mt-2 flex flex-col items-start gap-2">
          <PastEdition page={page} />
          <Notices page={page} />
        </div>
      </header>
      <div className="min-h-0 flex-1">
        <MainArea
          page={page}
          insets={insets}
          onInView={onInView}
          onAnnounce={onAnnounce}
          controls={controls}
          topLeft={null}
          topRight={null}
          bottomRight={null}
        />
      </div>
      {!isSheetShown && <PanelFooter page={page} isCompact />}
      {isSheetShown && (
        <BottomSheet
          label="Panel"
          position={sheetPosition}
          onPosition={setSheetPosition}
          onHeight={setSheetHeight}
        >
          <ErrorBoundary
            key={panelKey(view)}
            part="panel"
            editionId={atlas.editionId}
            resetHref={import.meta.env.BASE_URL}
          >
            {isLegend ? (
              <>
                <Suspense>
                  <MapControls
                    controls={controls}
                    theme={theme}
                    onToggleTheme={toggle}
                    onHome={page.mapMove.goHome}
                    metroLayer={page.metroLayer}
                    onCopyLink={null}
                    layout="row"
                  />
                </Suspense>
                <Suspense>
                  <Legend index={loaded.index} navigation={navigation} layout="plain" />
                </Suspense>
              </>
            ) : (
              <>
                <PanelBody
                  page={page}
                  inView={inView}
                  onCopyLink={onCopyLink}
                  onAnnounce={onAnnounce}
                />
                <PanelFooter page={page} />
              </>
            )}
          </ErrorBoundary>
        </BottomSheet>
      )}
    </div>
  );
}

/** What the sheet will cover, before it has measured itself. */
function halfOfScreen(): number {
  return typeof window === 'undefined' ? 0 : window.innerHeight / 2;
}

const floating = 'rounded-field bg-panel shadow-2';
