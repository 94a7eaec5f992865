import { useCallback, useRef, useSyncExternalStore } from 'react';

/**
 * Whether a media query holds; `onServer` while there is no window. Printing changes nothing: the
 * narrow paper would move the map that is being printed.
 */
export function useMediaQuery(query: string, onServer: boolean): boolean {
  const onScreen = useRef(onServer);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => {
      if (!matchMedia('print').matches) onScreen.current = matchMedia(query).matches;
      return onScreen.current;
    },
    () => onServer,
  );
}
