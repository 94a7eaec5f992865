import type { Map as LeafletMap } from 'leaflet';

/**
 * Keeps `data-map-idle` on the map element exactly while nothing moves, animates or waits to be
 * drawn. `touch` says that something is about to be drawn; `stop` ends it.
 */
export function watchIdle(map: LeafletMap): {
  touch: () => void;
  /** Whether the base map is painted as fine as it gets. */
  setGroundIdle: (isIdle: boolean) => void;
  /** Whether markers and names are drawn for where the map is. */
  setAtRest: (isAtRest: boolean) => void;
  /** Nothing stands in its place any more. */
  setShown: () => void;
  stop: () => void;
} {
  const container = map.getContainer();
  let moving = false;
  let groundIdle = false;
  let atRest = false;
  let shown = false;
  let turn = 0;

  const settle = (): void => {
    turn += 1;
    const mine = turn;
    const finish = async () => {
      await nextFrames();
      // Asking for animations makes the browser lay the page out: only where they are all that is left.
      if (mine !== turn || moving || !atRest || !groundIdle || !shown) return;
      const animations = container.getAnimations({ subtree: true });
      await Promise.allSettled(animations.map(({ finished }) => finished));
      if (mine === turn) container.dataset['mapIdle'] = '';
    };
    void finish();
  };

  const onStart = (): void => {
    moving = true;
    turn += 1;
    delete container.dataset['mapIdle'];
  };

  const onEnd = (): void => {
    moving = false;
    settle();
  };

  const touch = (): void => {
    delete container.dataset['mapIdle'];
    if (!moving) settle();
  };

  map.on('movestart zoomstart', onStart);
  map.on('moveend', onEnd);
  return {
    touch,
    setGroundIdle: (isIdle) => {
      groundIdle = isIdle;
      touch();
    },
    setAtRest: (isAtRest) => {
      atRest = isAtRest;
      touch();
    },
    setShown: () => {
      shown = true;
      touch();
    },
    stop: () => {
      turn += 1;
      map.off('movestart zoomstart', onStart);
      map.off('moveend', onEnd);
    },
  };
}

/** Two frames: after the second, what was drawn in the first is on the screen. */
async function nextFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
