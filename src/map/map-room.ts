import { type LatLng, latLng, type Map as LeafletMap, type Point, point } from 'leaflet';

import { unwrapLongitude } from './basemap/world-bounds';
import { type FittedView, fitView, homePadding, paddingIn, showPadding } from './fit-view';
import type { MapCard, MapInsets, MapPoint } from './map-types';
import { homeCorners } from './static-map/static-frame';

const largestZoom = 9;
/** Far out: all of the world in a corner. */
const smallestHome = -9;

/** What panel, sheet and cards leave of a map. */
export class MapRoom {
  readonly #map: LeafletMap;
  insets: MapInsets = { top: 0, right: 0, bottom: 0, left: 0 };
  cards: readonly MapCard[] = [];

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** The view that shows all the world at first. */
  home(): FittedView | null {
    const corners = homeCorners.map(({ latitude, longitude }) => latLng(latitude, longitude));
    return this.fitted(corners, homePadding, { least: smallestHome, largest: largestZoom });
  }

  /** The view that shows all places in it; null without a place, or where the map has no size. */
  fitted(
    places: readonly LatLng[],
    padding: number,
    zoom: { least: number; largest: number },
  ): FittedView | null {
    const size = this.#map.getSize();
    if (size.x === 0 || size.y === 0) return null;
    return fitView(
      places.map((place) => this.#map.project(place, 0)),
      {
        size,
        insets: this.insets,
        cards: this.cards,
        padding,
        leastZoom: zoom.least,
        largestZoom: zoom.largest,
      },
    );
  }

  /** Whether a place is in sight, and not right at the edge. */
  isFree(place: LatLng): boolean {
    const { x, y } = this.#map.latLngToContainerPoint(place);
    const { left, right, top, bottom } = this.insets;
    const size = this.#map.getSize();
    const padding = paddingIn(showPadding, size.y - top - bottom);
    return (
      x > left + padding &&
      x < size.x - right - padding &&
      y > top + padding &&
      y < size.y - bottom - padding &&
      !this.cards.some((card) => x > card.left && x < card.right && y > card.top && y < card.bottom)
    );
  }

  /** The middle of what panel and sheet leave free. */
  middle(): Point {
    const { left, right, top, bottom } = this.insets;
    const size = this.#map.getSize();
    return point((left + size.x - right) / 2, (top + size.y - bottom) / 2);
  }
}

/** Where the points are on the one world. */
export function placesOf(points: readonly MapPoint[]): LatLng[] {
  return points.map(({ coordinates: { latitude, longitude } }) =>
    latLng(latitude, unwrapLongitude(longitude)),
  );
}

/** Whether a card has come: until then it has no size. */
export function isThere(card: MapCard | undefined): boolean {
  return card !== undefined && card.right > card.left;
}
