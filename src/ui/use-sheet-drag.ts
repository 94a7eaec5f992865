import { type PointerEvent, type RefObject, useRef } from 'react';
import {
  type DragSample,
  dragVelocity,
  positionAfterDrag,
  type SheetHeights,
  type SheetPosition,
} from './sheet-snap';

/** Less is a press that trembles. */
const dragStartsAfterPx = 5;

type Drag = {
  pointerId: number;
  startY: number;
  startHeight: number;
  samples: DragSample[];
  /** Kept here too: the next event may come before the state is rendered. */
  hasMoved: boolean;
};

type SheetDragOptions = {
  sheet: RefObject<HTMLElement | null>;
  position: SheetPosition;
  heightsOf: (sheet: HTMLElement) => SheetHeights;
  /** Draws the sheet with so many pixels hidden while it is dragged, null as its classes say. */
  drawHidden: (px: number | null) => void;
  onPosition: (position: SheetPosition) => void;
  onDragging: (isDragging: boolean) => void;
};

/**
 * Lets a sheet follow the pointer. While it is dragged it is only translated: no layout, and no
 * render of what it holds.
 */
export function useSheetDrag(options: SheetDragOptions) {
  const { sheet, position, heightsOf, drawHidden, onPosition, onDragging } = options;
  const drag = useRef<Drag | null>(null);
  const endedAtMs = useRef(-Infinity);

  const pointerDown = (event: PointerEvent<HTMLElement>) => {
    const element = sheet.current;
    if (element === null || event.button !== 0 || drag.current !== null) return;
    drag.current = {
      pointerId: event.pointerId,
      startY: event.clientY,
      startHeight: heightsOf(element)[position],
      samples: [{ timeMs: event.timeStamp, y: event.clientY }],
      hasMoved: false,
    };
  };

  const pointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    const element = sheet.current;
    if (current === null || element === null || current.pointerId !== event.pointerId) return;
    if (!current.hasMoved) {
      if (Math.abs(event.clientY - current.startY) < dragStartsAfterPx) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      current.hasMoved = true;
      onDragging(true);
    }
    current.samples.push({ timeMs: event.timeStamp, y: event.clientY });
    const { full } = heightsOf(element);
    drawHidden(full - draggedHeight(current, event, full));
  };

  const pointerEnd = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    const element = sheet.current;
    if (current === null || element === null || current.pointerId !== event.pointerId) return;
    drag.current = null;
    if (!current.hasMoved) return;
    endedAtMs.current = event.timeStamp;
    onDragging(false);
    drawHidden(null);
    const heights = heightsOf(element);
    const height = draggedHeight(current, event, heights.full);
    const velocity =
      event.type === 'pointercancel' ? 0 : dragVelocity(current.samples, event.timeStamp);
    onPosition(positionAfterDrag(height, velocity, heights));
  };

  return {
    /** The click that ends a drag is not one. */
    isClickOfDrag: (timeMs: number) => timeMs - endedAtMs.current < 50,
    handlers: {
      onPointerDown: pointerDown,
      onPointerMove: pointerMove,
      onPointerUp: pointerEnd,
      onPointerCancel: pointerEnd,
    },
  };
}

function draggedHeight(drag: Drag, event: { clientY: number }, full: number): number {
  return Math.min(full, Math.max(0, drag.startHeight + drag.startY - event.clientY));
}
