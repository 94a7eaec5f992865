import * as L from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';

import { cutLongitude } from './basemap/world-bounds';
import { worldWidth } from './layout/world-pixels';
import { limitViews } from './leaflet-internals';
import type { FittedView } from './fit-view';
import type { MapInsets } from './map-types';

/**
 * Mercator that goes on beyond 85 degrees, so that the bounds of the one world can be widened by
 * what panel and sheet cover, and show more than the world; within the world it is Leaflet's own.
 */
export const tallMercator: L.CRS = L.extend({}, L.CRS.EPSG3857, {
  projection: L.extend({}, L.Projection.SphericalMercator, { MAX_LATITUDE: 89.9999 }),
});

/** Keeps a map inside the one world, wider by what is covered, and no smaller than its width. */
export class WorldLimits {
  readonly #map: LeafletMap;
  readonly #stopLimiting: () => void;
  #insets: MapInsets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** A view that may show more than the one world: home, or what was taken over from the static map. */
  #allowed: FittedView | null = null;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#stopLimiting = limitViews(map, (zoom) => this.#bounds(zoom));
  }

  remove(): void {
    this.#stopLimiting();
  }

  setInsets(insets: MapInsets): void {
    this.#insets = insets;
    this.apply();
  }

  /** Lets the map show all that this view shows, too; null: only the world again. */
  allow(view: FittedView | null): void {
    this.#allowed = view;
  }

  /** For the map's size and zoom as they are now; a map without a size has no limits. */
  apply(): void {
    const { x, y } = this.#map.getSize();
    if (x === 0 || y === 0) return;
    const { left, right } = this.#insets;
    const least = Math.log2(Math.max(160, x - left - right) / worldWidth(0));
    this.#map.options.minZoom = Math.min(least, this.#allowed?.zoom ?? least);
    this.#map.options.maxBounds = this.#bounds(this.#map.getZoom());
  }

  /** Back inside, where a pinch or a resize has left the map outside. */
  correct(): void {
    const { x, y } = this.#map.getSize();
    if (x === 0 || y === 0) return;
    this.apply();
    if (this.#map.getZoom() < this.#map.getMinZoom()) {
      this.#map.setZoom(this.#map.getMinZoom(), { animate: false });
    }
    this.#map.panInsideBounds(this.#bounds(this.#map.getZoom()), { animate: false });
  }

  #bounds(zoom: number): L.LatLngBounds {
    const { left, right, top, bottom } = this.#insets;
    const northWest = this.#map.project([85, cutLongitude], zoom).subtract([left, top]);
    const southEast = this.#map.project([-85, cutLongitude + 360], zoom).add([right, bottom]);
    const bounds = L.latLngBounds(
      this.#map.unproject(northWest, zoom),
      this.#map.unproject(southEast, zoom),
    );
    return this.#allowed === null ? bounds : bounds.extend(this.#seenIn(this.#allowed));
  }

  #seenIn({ zoom, centre }: FittedView): L.LatLngBounds {
    const half = this.#map.getSize().divideBy(2);
    const middle = L.point(centre.x, centre.y);
    return L.latLngBounds(
      this.#map.unproject(middle.subtract(half), zoom),
      this.#map.unproject(middle.add(half), zoom),
    );
  }
}
