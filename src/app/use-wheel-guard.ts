import { useEffect, useState, type WheelEvent } from 'react';

const hintMs = 1500;

/**
 * Leaves the wheel to the page around a frame: without Ctrl or ⌘ the map never hears of it, and
 * `isRefused` is true for a moment, in which a hint can say so.
 */
export function useWheelGuard() {
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  useEffect(() => {
    if (refusedAt === null) return undefined;
    const timer = setTimeout(() => setRefusedAt(null), hintMs);
    return () => clearTimeout(timer);
  }, [refusedAt]);
  return {
    isRefused: refusedAt !== null,
    guard: (event: WheelEvent) => {
      // A pinch on a touchpad comes as a wheel with Ctrl.
      if (event.ctrlKey || event.metaKey) return setRefusedAt(null);
      event.stopPropagation();
      return setRefusedAt(event.timeStamp);
    },
  };
}
