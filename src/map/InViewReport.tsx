import { latLng, latLngBounds } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import { unwrapLongitude } from './basemap/world-bounds';
import type { AtlasMapProps } from './map-types';
import { restEvent } from './start-map';

type InViewReportProps = Pick<AtlasMapProps, 'points' | 'insets' | 'onInView'>;

/** Tells which peering locations stand on the part of the map that nothing covers. */
export function InViewReport({ points, insets, onInView }: InViewReportProps): null {
  const map = useMap();
  const tell = useEffectEvent(onInView);
  useEffect(() => {
    const report = () => {
      const { x, y } = map.getSize();
      if (x === 0 || y === 0) return;
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
    report();
    map.on(`${restEvent} resize`, report);
    return () => {
      map.off(`${restEvent} resize`, report);
    };
  }, [map, points, insets]);
  return null;
}
