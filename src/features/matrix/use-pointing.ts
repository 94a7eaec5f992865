import { type PointerEvent, useEffect, useRef } from 'react';

/** Scrolling is over when nothing has moved for this long, in milliseconds. */
const restPause = 120;

/**
 * Tells what the pointer is over; while the frame scrolls below a resting pointer it waits, for
 * every cell that passes would be told, and drawn.
 */
export function usePointing(onPoint: (target: EventTarget | null) => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<{ target: EventTarget | null } | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  const point = (target: EventTarget | null) => {
    if (timer.current === null) onPoint(target);
    else waiting.current = { target };
  };
  const rest = () => {
    timer.current = null;
    if (waiting.current !== null) onPoint(waiting.current.target);
    waiting.current = null;
  };
  return {
    onPointerOver: ({ target }: PointerEvent) => point(target),
    onPointerLeave: () => point(null),
    onScroll: () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(rest, restPause);
    },
  };
}
