import { latLng, latLngBounds } from 'leaflet';
import { startTransition, useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { unwrapLongitude } from './basemap/world-bounds';
import type { AtlasMapProps } from './map-types';
import { restEvent } from './start-map';

type InViewReportProps = Pick<AtlasMapProps, 'points' | 'insets' | 'onInView'>;

/** Tells which peering locations stand on the part of the map that nothing covers. */
export function InViewReport({ points, insets, onInView }: InViewReportProps): null {
  const map = useMap();
  const hasRested = useRef(false);
  const told = useRef<ReadonlySet<string> | null>(null);
  const tell = useEffectEvent((ids: ReadonlySet<string>) => {
    if (told.current !== null && isSameSet(told.current, ids)) return;
    told.current = ids;
    // The list of what is in view follows the map; no tap waits for it.
    startTransition(() => onInView(ids));
  });
  useEffect(() => {
    const report = () => {
      const { x, y } = map.getSize();
      // Before its first rest the map stands anywhere.
      if (x === 0 || y === 0 || !hasRested.current) return;
      const visible = latLngBounds(
        map.containerPointToLatLng([insets.left, y - insets.bottom]),
        map.containerPointToLatLng([x - insets.right, insets.top]),
      );
      const inside = points.filter(
        ({ kind, coordinates: { latitude, longitude } }) =>
          kind === 'location' && visible.contains(latLng(latitude, unwrapLongitude(longitude))),
      );
      tell(new Set(inside.map(({ id }) => id)));
    };
    const onRest = () => {
      hasRested.current = true;
      report();
    };
    report();
    map.on('resize', report);
    map.on(restEvent, onRest);
    return () => {
      map.off('resize', report);
      map.off(restEvent, onRest);
    };
  }, [map, points, insets]);
  return null;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
