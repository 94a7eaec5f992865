import { ChevronDown, ChevronUp } from 'lucide-react';
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
  onHeight?: (px: number) => void;
  /** Stays above what scrolls; dragging it drags the sheet. */
  header?: ReactNode;
  /** True where the header holds a SheetToggle: the handle is then for dragging alone. */
  hasToggle?: boolean;
  children: ReactNode;
};

/**
 * A panel for narrow screens that rises from the bottom to three heights, by its handle, by a
 * button and by keys. The heights are written in classes, so that a prerendered page shows it.
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
    if (element === null || onHeight === undefined) return undefined;
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
        'fixed inset-x-0 bottom-0 z-[800] h-[calc(100dvh-56px)] rounded-t-sheet bg-panel pb-[env(safe-area-inset-bottom)] shadow-3 will-change-transform',
        !drag.isDragging && 'transition-transform duration-[240ms] ease-out',
        hiddenPart[position],
      )}
    >
      <div
        className={classNames(
          'flex flex-col overflow-hidden rounded-t-sheet',
          drag.isDragging ? 'h-full' : 'transition-[height] duration-[240ms] ease-out',
          !drag.isDragging && visiblePart[position],
        )}
      >
        <div className="shrink-0 touch-none select-none" {...drag.handlers}>
          <Handle
            position={position}
            isButton={props.hasToggle !== true}
            onPosition={(next, timeMs) => {
              if (!drag.isClickOfDrag(timeMs)) onPosition(next);
            }}
          />
          {props.header}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{props.children}</div>
      </div>
    </section>
  );
}

type SheetToggleProps = {
  position: SheetPosition;
  onPosition: (position: SheetPosition) => void;
};

/** Opens the sheet step by step and closes it once it is full; for a sheet's header. */
export function SheetToggle({ position, onPosition }: SheetToggleProps) {
  const Chevron = position === 'full' ? ChevronDown : ChevronUp;
  return (
    <button
      type="button"
      aria-label={toggleName(position)}
      onClick={() => onPosition(positionAfterButton(position))}
      className="grid size-11 shrink-0 place-items-center rounded-field text-ink-2 hover:bg-hover"
    >
      <Chevron aria-hidden="true" size={18} />
    </button>
  );
}

type HandleProps = {
  position: SheetPosition;
  isButton: boolean;
  onPosition: (position: SheetPosition, timeMs: number) => void;
};

/** Its target reaches above the sheet: the handle itself is only four pixels high. */
function Handle({ position, isButton, onPosition }: HandleProps) {
  const bar = <span className="block h-1 w-9 rounded-full bg-field" />;
  const place = 'relative mx-auto grid h-6 w-full place-items-center';
  if (!isButton) return <div className={`${place} cursor-grab`}>{bar}</div>;
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
      className={`${place} cursor-grab rounded-t-sheet -outline-offset-4 before:absolute before:inset-x-0 before:-top-4 before:-bottom-1 before:content-['']`}
    >
      {bar}
    </button>
  );
}

function toggleName(position: SheetPosition): string {
  return position === 'full' ? 'Collapse panel' : 'Expand panel';
}

// The same heights as in sheetHeights: there in pixels for the drag, here for the first paint.
const hiddenPart: Record<SheetPosition, string> = {
  peek: 'translate-y-[max(50dvh-56px,100dvh-176px-env(safe-area-inset-bottom))]',
  half: 'translate-y-[max(0px,50dvh-56px)]',
  full: 'translate-y-0',
};
const visiblePart: Record<SheetPosition, string> = {
  peek: 'h-[min(50dvh,120px)]',
  half: 'h-[min(100%,50dvh-env(safe-area-inset-bottom))]',
  full: 'h-full',
};

/** From the sheet itself: what counts as the viewport's height is the browser's business. */
function heightsOf(sheet: HTMLElement) {
  const safeAreaPx = Number.parseFloat(getComputedStyle(sheet).paddingBottom) || 0;
  return sheetHeights(sheet.offsetHeight + 56, safeAreaPx);
}
