import { useEffect, useRef, useState } from 'react';
import type { View } from '@/domain/view';
import type { MapDestination, MapMove, MapPoint } from '@/map/map-types';

/**
 * When the map is moved for the user: to what a link, the list or the search chose, and back to
 * what Back and Forward restore; never after a click on a marker or a change of SKU or filter, and
 * not at first where a static map shows it already (`isStanding`).
 */
export function useMapMove(view: View | null, points: readonly MapPoint[], isStanding: boolean) {
  const [move, setMove] = useState<MapMove>({ kind: 'home', token: 0 });
  const pageKey = view === null ? null : pageKeyOf(view);
  const shown = useRef<string | null>(null);
  const isOwnChoice = useRef(false);
  const isRestored = useRef(!isStanding);
  const isFirst = useRef(true);

  useEffect(() => {
    const onPopState = () => {
      isRestored.current = true;
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  useEffect(() => {
    if (view === null || (shown.current === pageKey && !isRestored.current)) return;
    shown.current = pageKey;
    const isShown = isStanding && isFirst.current;
    isFirst.current = false;
    if (isShown) return;
    const next = isOwnChoice.current ? null : moveFor(view, points, isRestored.current);
    isOwnChoice.current = false;
    isRestored.current = false;
    if (next !== null) setMove((last) => ({ ...next, token: last.token + 1 }));
  }, [view, pageKey, points, isStanding]);

  return {
    move,
    /** To be called before a page is opened by a click on the map itself. */
    keepMap: () => {
      isOwnChoice.current = true;
    },
    goHome: () => setMove((last) => ({ kind: 'home', token: last.token + 1 })),
  };
}

function moveFor(
  view: View,
  points: readonly MapPoint[],
  isRestored: boolean,
): MapDestination | null {
  if (view.at !== null) return isRestored ? { kind: 'position', position: view.at } : null;
  if ('id' in view.page) {
    const keys = points
      .filter(({ state }) => state === 'selected' || state === 'reachable')
      .map(({ key }) => key);
    return keys.length === 0 ? null : { kind: 'show', keys };
  }
  // Changes may be anywhere.
  return isRestored || view.page.kind === 'changes' ? { kind: 'home' } : null;
}

function pageKeyOf({ page, cloud }: View): string {
  return `${cloud}/${page.kind}/${'id' in page ? page.id : ''}`;
}
