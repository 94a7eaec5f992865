import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useHydrated } from './use-hydrated';

/**
 * Whether a media query holds; `onServer` while there is no window. Printing changes nothing: the
 * narrow paper would move the map that is being printed.
 */
export function useMediaQuery(query: string, onServer: boolean): boolean {
  const isHydrated = useHydrated();
  const onScreen = useRef(onServer);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  const read = () => {
    if (!matchMedia('print').matches) onScreen.current = matchMedia(query).matches;
    return onScreen.current;
  };
  // Not `onServer` while the page is taken over: a change then is rendered without a pause.
  const readAnywhere = () => (typeof matchMedia === 'undefined' ? onServer : read());
  const holds = useSyncExternalStore(subscribe, read, readAnywhere);
  return isHydrated ? holds : onServer;
}
