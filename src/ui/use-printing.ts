import { useSyncExternalStore } from 'react';

/** Whether the page is being put on paper, which is the time to draw what is folded on the screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

/** Between the browser's two events; not every browser has changed the media type by the first. */
let isBetweenEvents = false;

function subscribe(onChange: () => void): () => void {
  const begin = () => tell(true);
  const end = () => tell(false);
  const tell = (isNow: boolean) => {
    isBetweenEvents = isNow;
    onChange();
  };
  const print = matchMedia('print');
  print.addEventListener('change', onChange);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    print.removeEventListener('change', onChange);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

function isPrinting(): boolean {
  return isBetweenEvents || matchMedia('print').matches;
}
