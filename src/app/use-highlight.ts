import { startTransition, useEffect, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { HighlightSource, PointKey } from '@/map/map-types';
import { afterPaint } from '@/ui/after-paint';

/**
 * What is hovered or focused, in the list or on the map: each shows it for the other. It changes
 * with every move of the pointer, so that only who shows it is drawn again, not the page.
 */
export function useHighlight(index: EditionIndex | null) {
  return useMemo(() => createHighlight(index), [index]);
}

/** The one location and the one Azure region that are highlighted; drawn when there is time. */
export function useHighlightedIds({ keys }: ReturnType<typeof useHighlight>): {
  locationId: string | null;
  regionId: string | null;
} {
  const [shown, setShown] = useState<readonly PointKey[]>(none);
  useEffect(() => keys.subscribe(() => startTransition(() => setShown(keys.current()))), [keys]);
  return { locationId: idOf(shown, 'location:'), regionId: idOf(shown, 'region:') };
}

function createHighlight(index: EditionIndex | null) {
  const listeners = new Set<() => void>();
  let current = none;
  let isToBeTold = false;
  // After the paint: a tap on what is hovered or focused comes first.
  const tell = () => {
    if (isToBeTold) return;
    isToBeTold = true;
    afterPaint(() => {
      isToBeTold = false;
      for (const listener of listeners) listener();
    });
  };
  const set = (next: readonly PointKey[]) => {
    if (next.length === current.length && next.every((key, at) => key === current[at])) return;
    current = next;
    tell();
  };
  const keys: HighlightSource = {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    keys,
    highlightKey: (key: PointKey | null) => set(key === null ? none : [key]),
    highlightLocation: (id: string | null) => set(id === null ? none : [`location:${id}`]),
    highlightRegion: (id: string | null) => set(id === null ? none : [`region:${id}`]),
    highlightGeopoliticalRegion: (id: string | null) =>
      set(id === null || index === null ? none : keysIn(index, id)),
  };
}

const none: readonly PointKey[] = [];

function idOf(keys: readonly PointKey[], prefix: string): string | null {
  const [key] = keys;
  return keys.length === 1 && key?.startsWith(prefix) === true ? key.slice(prefix.length) : null;
}

function keysIn({ edition }: EditionIndex, geopoliticalRegionId: string): PointKey[] {
  const isIn = (thing: { geopoliticalRegionId: string | null }) =>
    thing.geopoliticalRegionId === geopoliticalRegionId;
  return [
    ...edition.peeringLocations.filter(isIn).map(({ id }): PointKey => `location:${id}`),
    ...edition.azureRegions.filter(isIn).map(({ id }): PointKey => `region:${id}`),
  ];
}
