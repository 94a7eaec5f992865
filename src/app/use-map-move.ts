import { useEffect, useRef, useState } from 'react';
import type { Cloud } from '@/domain/model';
import type { View } from '@/domain/view';
import { answerKeys } from '@/map/answer-keys';
import type { MapDestination, MapMove, MapPoint } from '@/map/map-types';

/**
 * When the map is moved for the user: to what a link, the list or the search chose, and back to
 * what Back and Forward restore (`restored` counts them), and to another cloud; never after a click
 * on a marker or a change of SKU or filter, and not at first where a static map shows it already
 * (`isStanding`).
 */
export function useMapMove(
  view: View | null,
  points: readonly MapPoint[],
  { isStanding, restored }: { isStanding: boolean; restored: number },
) {
  const [move, setMove] = useState<MapMove>({ kind: 'home', token: 0 });
  const pageKey = view === null ? null : pageKeyOf(view);
  const shown = useRef<string | null>(null);
  const shownCloud = useRef<Cloud | null>(null);
  const isOwnChoice = useRef(false);
  const restoredBefore = useRef(isStanding ? restored : restored - 1);
  const isFirst = useRef(true);

  useEffect(() => {
    const isRestored = restoredBefore.current !== restored;
    if (view === null || (shown.current === pageKey && !isRestored)) return;
    const isOtherCloud = shownCloud.current !== null && shownCloud.current !== view.cloud;
    shown.current = pageKey;
    shownCloud.current = view.cloud;
    const isShown = isStanding && isFirst.current;
    isFirst.current = false;
    if (isShown) return;
    const next = isOwnChoice.current ? null : moveFor(view, points, { isRestored, isOtherCloud });
    isOwnChoice.current = false;
    restoredBefore.current = restored;
    if (next !== null) setMove((last) => ({ ...next, token: last.token + 1 }));
  }, [view, pageKey, points, isStanding, restored]);

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
  { isRestored, isOtherCloud }: { isRestored: boolean; isOtherCloud: boolean },
): MapDestination | null {
  if (view.at !== null) return isRestored ? { kind: 'position', position: view.at } : null;
  if ('id' in view.page) {
    const keys = answerKeys(points);
    return keys.length === 0 ? null : { kind: 'show', keys };
  }
  // Changes may be anywhere.
  if (!isRestored && !isOtherCloud && view.page.kind !== 'changes') return null;
  // The other clouds are small: in the whole world they would be one heap.
  return view.cloud === 'commercial'
    ? { kind: 'home' }
    : { kind: 'show', keys: points.map(({ key }) => key) };
}

function pageKeyOf({ page, cloud }: View): string {
  return `${cloud}/${page.kind}/${'id' in page ? page.id : ''}`;
}
