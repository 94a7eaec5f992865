import type { LatLng, LatLngBounds, Map as LeafletMap } from 'leaflet';

/*
 * The only places that lean on what Leaflet 1.9.4 keeps to itself.
 */
/* oxlint-disable no-underscore-dangle */

type Internals = {
  _limitCenter: (center: LatLng, zoom?: number, bounds?: LatLngBounds) => LatLng;
  _zoomAnimated: boolean;
  _animatingZoom?: boolean;
  _panAnim?: { _inProgress?: boolean };
  _stop: () => void;
};

/**
 * Limits every coming view by the bounds for its own zoom; Leaflet knows only one for all zooms.
 * Gives back how to undo it.
 */
export function limitViews(map: LeafletMap, boundsAt: (zoom: number) => LatLngBounds): () => void {
  const internals = map as unknown as Internals;
  const limitCenter = internals._limitCenter.bind(map);
  internals._limitCenter = (center, zoom, bounds) =>
    limitCenter(center, zoom, bounds === undefined ? bounds : boundsAt(zoom ?? map.getZoom()));
  return () => {
    Reflect.deleteProperty(internals, '_limitCenter');
  };
}

/** Leaflet reads its option for animated zooming once, when the map is made. */
export function animateZooms(map: LeafletMap, isOn: boolean): void {
  (map as unknown as Internals)._zoomAnimated = isOn;
}

/** Whether an animated zoom is under way. */
export function isZooming(map: LeafletMap): boolean {
  return (map as unknown as Internals)._animatingZoom === true;
}

/** Whether an animated pan or zoom is under way. */
export function isAnimating(map: LeafletMap): boolean {
  return isZooming(map) || (map as unknown as Internals)._panAnim?._inProgress === true;
}

/** Ends an animated pan where it is; Leaflet's own `stop` draws the whole map anew. */
export function stopPanning(map: LeafletMap): void {
  (map as unknown as Internals)._stop();
}
