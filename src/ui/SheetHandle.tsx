import { type RefObject, useEffect } from 'react';
import { classNames } from './class-names';
import {
  positionAfterButton,
  positionAfterKey,
  sheetHeights,
  type SheetPosition,
} from './sheet-snap';
import { useSheetDrag } from './use-sheet-drag';

type SheetHandleProps = {
  sheet: RefObject<HTMLElement | null>;
  position: SheetPosition;
  onPosition: (position: SheetPosition) => void;
  onDragging: (isDragging: boolean) => void;
  /** Visible pixels at rest, whenever they change; null where nobody asks. */
  onHeight: ((px: number) => void) | null;
};

/** What a bottom sheet is moved by: a bar to drag, which is a button too. */
export function SheetHandle(props: SheetHandleProps) {
  const { sheet, position, onPosition, onDragging, onHeight } = props;
  const drag = useSheetDrag({
    sheet,
    position,
    heightsOf,
    onPosition,
    onDragging,
    drawHidden: (px) => {
      if (px === null) sheet.current?.style.removeProperty('translate');
      else sheet.current?.style.setProperty('translate', `0 ${String(px)}px`);
    },
  });

  useEffect(() => {
    const element = sheet.current;
    if (element === null || onHeight === null) return undefined;
    const report = () => onHeight(heightsOf(element)[position]);
    const observer = new ResizeObserver(report);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet, position, onHeight]);

  return (
    <div className="shrink-0 touch-none select-none wide:hidden noscript:hidden" {...drag.handlers}>
      {/* Of its 44 pixels 16 lie above the sheet; a full one has the search there, and room in it. */}
      <button
        type="button"
        aria-label={position === 'full' ? 'Collapse panel' : 'Expand panel'}
        onClick={({ timeStamp }) => {
          if (drag.isClickOfDrag(timeStamp) || sheet.current === null) return;
          onPosition(positionAfterButton(position, heightsOf(sheet.current)));
        }}
        onKeyDown={(event) => {
          const next = positionAfterKey(position, event.key);
          if (next === null) return;
          event.preventDefault();
          onPosition(next);
        }}
        className={classNames(
          'relative z-10 mx-auto grid h-11 w-full cursor-grab place-items-center rounded-t-sheet -outline-offset-4',
          position !== 'full' && '-mt-4 -mb-1 pt-4 pb-1',
        )}
      >
        <span className="block h-1 w-9 rounded-full bg-field" />
      </button>
    </div>
  );
}

/** From the sheet itself: what counts as the viewport's height is the browser's business. */
function heightsOf(sheet: HTMLElement) {
  const safeAreaPx = Number.parseFloat(getComputedStyle(sheet).paddingBottom) || 0;
  return sheetHeights(sheet.offsetHeight + 56, safeAreaPx);
}
