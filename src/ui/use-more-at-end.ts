import { type RefObject, useEffect, useState } from 'react';

/** Whether a frame that scrolls has more on its right than is seen now. */
export function useMoreAtEnd(frame: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = () => {
      setHasMore(element.scrollLeft + element.clientWidth < element.scrollWidth - 1);
    };
    const observer = new ResizeObserver(look);
    for (const sized of [element, ...element.children]) observer.observe(sized);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame]);
  return hasMore;
}
