import { type ReactNode, Suspense, useRef, useState } from 'react';
import { classNames } from './class-names';
import type { SheetPosition } from './sheet-snap';
import { soon } from './soon';

/** Loaded beside what the sheet shows: nobody drags a sheet that has nothing in it yet. */
export const SheetHandle = soon('page', () =>
  import('./SheetHandle').then((module) => module.SheetHandle),
);

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
  const [isDragging, setDragging] = useState(false);

  return (
    <section
      ref={sheet}
      aria-label={props.label}
      className={classNames(
        'bg-panel wide:flex wide:min-h-0 wide:flex-1 wide:flex-col',
        'max-wide:fixed max-wide:inset-x-0 max-wide:bottom-0 max-wide:z-[800] max-wide:h-[calc(100dvh-56px)] max-wide:rounded-t-sheet max-wide:pb-[env(safe-area-inset-bottom)] max-wide:shadow-3 max-wide:will-change-transform',
        !isDragging && 'max-wide:transition-transform max-wide:duration-[240ms] max-wide:ease-out',
        hiddenPart[position],
        props.isHiddenWhenNarrow === true && 'max-wide:hidden',
      )}
    >
      <div
        className={classNames(
          'flex flex-col max-wide:rounded-t-sheet wide:min-h-0 wide:flex-1 wide:overflow-hidden',
          isDragging
            ? 'max-wide:h-full'
            : 'max-wide:transition-[height] max-wide:duration-[240ms] max-wide:ease-out',
          !isDragging && visiblePart[position],
        )}
      >
        <Suspense fallback={<div className="h-6 shrink-0 wide:hidden" />}>
          <SheetHandle
            sheet={sheet}
            position={position}
            onPosition={onPosition}
            onDragging={setDragging}
            onHeight={onHeight}
          />
        </Suspense>
        <div className="min-h-0 flex-1 max-wide:overflow-y-auto max-wide:overscroll-contain wide:flex wide:flex-col">
          {props.children}
        </div>
      </div>
    </section>
  );
}

// The same heights as in sheetHeights: there in pixels for the drag, here for the first paint.
const hiddenPart: Record<SheetPosition, string> = {
  peek: 'max-wide:translate-y-[max(50dvh-56px,100dvh-176px-env(safe-area-inset-bottom))]',
  half: 'max-wide:translate-y-[max(0px,100dvh-56px-var(--half-sheet))]',
  full: 'max-wide:translate-y-0',
};
const visiblePart: Record<SheetPosition, string> = {
  peek: 'max-wide:h-[min(50dvh,120px)]',
  half: 'max-wide:h-[min(100%,var(--half-sheet)-env(safe-area-inset-bottom))]',
  full: 'max-wide:h-full',
};
