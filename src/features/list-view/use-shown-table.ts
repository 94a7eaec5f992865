import { type RefObject, useEffect, useState } from 'react';

export type ShownTable = 'locations' | 'regions';

/** This near the top, in pixels, the second table is the one that is read. */
const nearTop = 72;

/** Which of the two tables has been scrolled to, by their frame or by the page around it. */
export function useShownTable(
  regions: RefObject<HTMLElement | null>,
): [ShownTable, (shown: ShownTable) => void] {
  const [shown, setShown] = useState<ShownTable>('locations');
  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.contains(regions.current)) return;
      const top = Math.max(target.getBoundingClientRect().top, 0);
      const isReached = (regions.current?.getBoundingClientRect().top ?? 0) <= top + nearTop;
      setShown(isReached ? 'regions' : 'locations');
    };
    // Scrolling does not bubble, but it can be caught on its way down.
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', follow, { capture: true });
  }, [regions]);
  return [shown, setShown];
}
