import { Layers, List, Map as MapIcon, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { EditionPicker } from '@/features/edition-picker/EditionPicker';
import { PastEditionNote } from '@/features/edition-picker/PastEditionNote';
import { Legend } from '@/features/legend/Legend';
import { BottomSheet } from '@/ui/BottomSheet';
import type { SheetPosition } from '@/ui/sheet-snap';
import { IconButton } from '@/ui/IconButton';
import type { LayoutProps } from './AtlasPage';
import { Brand } from './Brand';
import { MainArea } from './MainArea';
import { Notices } from './Notices';
import { PanelBody } from './PanelBody';
import { PanelSearch } from './PanelSearch';

// The search floats over the top of the map.
const topInset = 68;
const sideInset = 0;

/** Below 1024 px: the map fills the screen, the panel is a bottom sheet, search floats on top. */
export function PhoneLayout({ page, inView, onInView, onCopyLink, onSearchNews }: LayoutProps) {
  const { navigation, atlas, loaded, view } = page;
  const searchInput = useRef<HTMLInputElement>(null);
  const [sheetHeight, setSheetHeight] = useState(0);
  const [sheetPosition, setSheetPosition] = useState<SheetPosition>('half');
  const [isLegendShown, setLegendShown] = useState(false);
  const insets = useMemo(
    () => ({ top: topInset, right: sideInset, bottom: sheetHeight, left: sideInset }),
    [sheetHeight],
  );
  const isMap = view.mode === 'map' && view.page.kind !== 'about';
  const isLegend = isLegendShown && loaded !== null;

  return (
    <div className="flex h-full flex-col">
      <h1 className="sr-only">
        <Brand />
      </h1>
      <div
        className={isMap ? 'absolute inset-x-3 top-3 z-700' : 'border-b border-line bg-panel p-3'}
      >
        <div className="flex gap-2">
          <div className="min-w-0 flex-1 rounded-field bg-panel shadow-2">
            <PanelSearch page={page} inputRef={searchInput} compact onAnnounce={onSearchNews} />
          </div>
          <IconButton
            label={view.mode === 'map' ? 'Show the list' : 'Show the map'}
            className={floating}
            onClick={() => navigation.update({ mode: view.mode === 'map' ? 'list' : 'map' })}
          >
            {view.mode === 'map' ? <List size={18} /> : <MapIcon size={18} />}
          </IconButton>
          {isMap && (
            <IconButton
              label={isLegend ? 'Close the legend' : 'Open the legend'}
              aria-expanded={isLegend}
              className={floating}
              onClick={() => setLegendShown(!isLegendShown)}
            >
              {isLegend ? <X size={18} /> : <Layers size={18} />}
            </IconButton>
          )}
        </div>
        <div className="mt-2 flex flex-col items-start gap-2">
          {atlas.catalogue !== null && atlas.editionId !== null && (
            <PastEditionNote
              catalogue={atlas.catalogue}
              editionId={atlas.editionId}
              navigation={navigation}
            />
          )}
          <Notices page={page} />
        </div>
      </div>
      <div className="min-h-0 flex-1">
        <MainArea
          page={page}
          insets={insets}
          onInView={onInView}
          onCopyLink={onCopyLink}
          onAnnounce={onSearchNews}
          isCopyOnMap={false}
          topLeft={null}
          bottomRight={null}
        />
      </div>
      {isMap && (
        <BottomSheet
          label="Panel"
          position={sheetPosition}
          onPosition={setSheetPosition}
          onHeight={setSheetHeight}
        >
          {isLegend ? (
            <Legend index={loaded.index} navigation={navigation} layout="plain" />
          ) : (
            <>
              <PanelBody page={page} inView={inView} onCopyLink={onCopyLink} />
              {atlas.catalogue !== null && atlas.editionId !== null && (
                <EditionPicker
                  catalogue={atlas.catalogue}
                  editionId={atlas.editionId}
                  navigation={navigation}
                />
              )}
            </>
          )}
        </BottomSheet>
      )}
    </div>
  );
}

const floating = 'rounded-field bg-panel shadow-2';
