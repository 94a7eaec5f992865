import { latLng, latLngBounds } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { useMap } from 'react-leaflet';
import { unwrapLongitude } from './basemap/world-bounds';
import type { AtlasMapProps } from './map-types';

type InViewReportProps = Pick<AtlasMapProps, 'points' | 'insets' | 'onInView'>;

/** Tells which peering locations stand on the part of the map that nothing covers. */
export function InViewReport({ points, insets, onInView }: InViewReportProps): null {
  const map = useMap();
  const report = useEffectEvent(() => {
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
    onInView(new Set(inside.map(({ id }) => id)));
  });
  useEffect(() => {
    const listener = () => report();
    map.on('moveend resize', listener);
    return () => {
      map.off('moveend resize', listener);
    };
  }, [map]);
  useEffect(() => report(), [points, insets]);
  return null;
}
