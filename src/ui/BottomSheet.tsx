import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names';
import {
  positionAfterButton,
  positionAfterKey,
  sheetHeights,
  type SheetPosition,
} from './sheet-snap';
import { useSheetDrag } from './use-sheet-drag';

type BottomSheetProps = {
  /** The accessible name of the sheet. */
  label: string;
  position: SheetPosition;
  onPosition: (position: SheetPosition) => void;
  /** Visible pixels at rest, whenever they change. */
  onHeight: ((px: number) => void) | null;
  /** Where a narrow screen shows something else; a wide one shows it all the same. */
  isHiddenWhenNarrow?: boolean;
  children: ReactNode;
};

/**
 * A panel that fills its column on a wide screen, and on a narrow one rises from the bottom to three
 * heights: by its handle, by a button and by keys. All of it is written in classes, so that a
 * prerendered page shows it in any window.
 */
export function BottomSheet(props: BottomSheetProps) {
  const { position, onPosition, onHeight } = props;
  const sheet = useRef<HTMLElement>(null);
  const drag = useSheetDrag({
    sheet,
    position,
    heightsOf,
    onPosition,
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
  }, [position, onHeight]);

  return (
    <section
      ref={sheet}
      aria-label={props.label}
      className={classNames(
        'bg-panel wide:flex wide:min-h-0 wide:flex-1 wide:flex-col',
        'max-wide:fixed max-wide:inset-x-0 max-wide:bottom-0 max-wide:z-[800] max-wide:h-[calc(100dvh-56px)] max-wide:rounded-t-sheet max-wide:pb-[env(safe-area-inset-bottom)] max-wide:shadow-3 max-wide:will-change-transform',
        !drag.isDragging &&
          'max-wide:transition-transform max-wide:duration-[240ms] max-wide:ease-out',
        hiddenPart[position],
        props.isHiddenWhenNarrow === true && 'max-wide:hidden',
      )}
    >
      <div
        className={classNames(
          'flex flex-col overflow-hidden max-wide:rounded-t-sheet wide:min-h-0 wide:flex-1',
          drag.isDragging
            ? 'max-wide:h-full'
            : 'max-wide:transition-[height] max-wide:duration-[240ms] max-wide:ease-out',
          !drag.isDragging && visiblePart[position],
        )}
      >
        <div
          className="shrink-0 touch-none select-none wide:hidden noscript:hidden"
          {...drag.handlers}
        >
          <Handle
            position={position}
            onPosition={(next, timeMs) => {
              if (!drag.isClickOfDrag(timeMs)) onPosition(next);
            }}
          />
        </div>
        <div className="min-h-0 flex-1 max-wide:overflow-y-auto max-wide:overscroll-contain wide:flex wide:flex-col">
          {props.children}
        </div>
      </div>
    </section>
  );
}

type HandleProps = {
  position: SheetPosition;
  onPosition: (position: SheetPosition, timeMs: number) => void;
};

/** Its target reaches above the sheet: the handle itself is only four pixels high. */
function Handle({ position, onPosition }: HandleProps) {
  return (
    <button
      type="button"
      aria-label={toggleName(position)}
      onClick={(event) => onPosition(positionAfterButton(position), event.timeStamp)}
      onKeyDown={(event) => {
        const next = positionAfterKey(position, event.key);
        if (next === null) return;
        event.preventDefault();
        onPosition(next, event.timeStamp);
      }}
      className="relative mx-auto grid h-6 w-full cursor-grab place-items-center rounded-t-sheet -outline-offset-4 before:absolute before:inset-x-0 before:-top-4 before:-bottom-1 before:content-['']"
    >
      <span className="block h-1 w-9 rounded-full bg-field" />
    </button>
  );
}

function toggleName(position: SheetPosition): string {
  return position === 'full' ? 'Collapse panel' : 'Expand panel';
}

// The same heights as in sheetHeights: there in pixels for the drag, here for the first paint.
const hiddenPart: Record<SheetPosition, string> = {
  peek: 'max-wide:translate-y-[max(50dvh-56px,100dvh-176px-env(safe-area-inset-bottom))]',
  half: 'max-wide:translate-y-[max(0px,50dvh-56px)]',
  full: 'max-wide:translate-y-0',
};
const visiblePart: Record<SheetPosition, string> = {
  peek: 'max-wide:h-[min(50dvh,120px)]',
  half: 'max-wide:h-[min(100%,50dvh-env(safe-area-inset-bottom))]',
  full: 'max-wide:h-full',
};

/** From the sheet itself: what counts as the viewport's height is the browser's business. */
function heightsOf(sheet: HTMLElement) {
  const safeAreaPx = Number.parseFloat(getComputedStyle(sheet).paddingBottom) || 0;
  return sheetHeights(sheet.offsetHeight + 56, safeAreaPx);
}
