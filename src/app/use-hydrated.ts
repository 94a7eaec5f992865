import { startTransition, useContext, useEffect, useState } from 'react';
import { PrerenderedMap } from './prerendered-map';

/**
 * False at build time and while a prerendered page is taken over, true from then on. What a page has
 * only when it runs (the map, a narrow window's layout) is rendered in pieces that let a tap through.
 */
export function useHydrated(): boolean {
  const isFresh = useContext(PrerenderedMap) === null;
  const [isHydrated, setHydrated] = useState(isFresh);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return isHydrated;
}
