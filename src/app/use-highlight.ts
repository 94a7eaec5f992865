import { useCallback, useMemo, useState } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { PointKey } from '@/map/map-types';

/** What is hovered or focused, in the list or on the map: each shows it for the other. */
export function useHighlight(index: EditionIndex | null) {
  const [keys, setKeys] = useState<readonly PointKey[]>(none);
  const set = useCallback((next: readonly PointKey[]) => {
    setKeys((last) => (last.length === 0 && next.length === 0 ? last : next));
  }, []);
  return useMemo(
    () => ({
      keys,
      highlightKey: (key: PointKey | null) => set(key === null ? none : [key]),
      highlightLocation: (id: string | null) => set(id === null ? none : [`location:${id}`]),
      highlightRegion: (id: string | null) => set(id === null ? none : [`region:${id}`]),
      highlightGeopoliticalRegion: (id: string | null) =>
        set(id === null || index === null ? none : keysIn(index, id)),
      locationId: idOf(keys, 'location:'),
      regionId: idOf(keys, 'region:'),
    }),
    [keys, set, index],
  );
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
