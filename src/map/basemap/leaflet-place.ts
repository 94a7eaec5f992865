import type { Map } from 'leaflet';

import type { MapView } from './frame';
import type { MapPlace } from './placed-canvas';

/** What a Leaflet map shows now. */
export function viewOf(map: Map): MapView {
  const corner = map.getPixelBounds().getTopLeft();
  return { worldSize: 256 * 2 ** map.getZoom(), corner, size: map.getSize() };
}

/** Where a Leaflet map's layers stand now. */
export function placeOf(map: Map): MapPlace {
  return { worldSize: 256 * 2 ** map.getZoom(), origin: map.getPixelOrigin() };
}
