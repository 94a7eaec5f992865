import * as L from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';

import { unwrapLongitude } from './basemap/world-bounds';
import { type FittedView, homePadding, showPadding } from './fit-view';
import { isAnimating, isZooming, stopPanning } from './leaflet-internals';
import { MapRoom } from './map-room';
import type { MapCard, MapInsets, MapMove, MapPoint } from './map-types';
import { homeCorners } from './static-map/static-frame';
import type { StandingView } from './static-map/standing-view';
import { WorldLimits } from './world-limits';

const largestZoom = 9;
/** Far out: all of the world in a corner. */
const smallestHome = -9;
/** How near a single point is shown, where the map was farther away. */
const showZoom = 5;
const nearEnough = 3.6;

export type CameraState = {
  insets: MapInsets;
  cards: readonly MapCard[];
  reducedMotion: boolean;
};

/** Moves the map for the app, and keeps it inside the one world. */
export class Camera {
  readonly #map: LeafletMap;
  readonly #limits: WorldLimits;
  readonly #room: MapRoom;
  #animate = true;
  #isForThem = false;
  #isHome = false;
  #isUsersMove = false;
  /** Cards follow a new size of the map a little later, and home is to keep clear of them. */
  #awaitsCards = true;
  #waiting: { move: MapMove; points: readonly MapPoint[] } | null = null;
  #hasMoved = false;
  readonly #standing: () => StandingView | null;
  /** The view taken over from the static map, as long as nothing else was asked for. */
  #adopted: StandingView | null = null;

  constructor(map: LeafletMap, standing: () => StandingView | null) {
    this.#map = map;
    this.#standing = standing;
    this.#limits = new WorldLimits(map);
    this.#room = new MapRoom(map);
  }

  remove(): void {
    this.#limits.remove();
  }

  setState({ insets, cards, reducedMotion }: CameraState): void {
    const areSameCards = cards === this.#room.cards;
    const isSameRoom = insets === this.#room.insets && (areSameCards || !this.#awaitsCards);
    if (!areSameCards) this.#awaitsCards = false;
    this.#room.insets = insets;
    this.#room.cards = cards;
    this.#animate = !reducedMotion;
    this.#limits.setInsets(insets);
    // What the static map showed stays, and folding a card moves nothing: nobody asked for it.
    if (this.#isHome && this.#adopted === null && !isSameRoom) this.#goHome(false);
  }

  /** Called at the end of every move. */
  endMove(): void {
    const byUser = !this.#isForThem;
    // Correcting ends another move, within this one.
    this.#isForThem = true;
    this.#correct();
    this.#isForThem = false;
    if (!byUser) return;
    this.#isHome = false;
    this.#isUsersMove = true;
  }

  /**
   * True once after a move that nobody but the user made. Another size of the element moves the map
   * too, but leaves it where the user had moved it.
   */
  takeUsersMove(): boolean {
    const isUsersMove = this.#isUsersMove;
    this.#isUsersMove = false;
    return isUsersMove;
  }

  /** The user takes over, even in the middle of a move made for them. */
  release(): void {
    this.#isForThem = false;
  }

  /** Waits where the map has no size yet. */
  move(move: MapMove, points: readonly MapPoint[]): void {
    if (!this.#hasSize()) {
      this.#waiting = { move, points };
      return;
    }
    this.#waiting = null;
    const animate = this.#animate && this.#hasMoved;
    this.#adopted = this.#hasMoved ? null : this.#standing();
    this.#limits.allow(this.#adopted);
    this.#hasMoved = true;
    if (this.#adopted !== null) {
      this.#adopt(this.#adopted);
      return;
    }
    this.#isHome = move.kind === 'home';
    if (move.kind === 'home') this.#goHome(animate);
    else if (move.kind === 'position') this.#goTo(move.position, animate);
    else this.#show(move.keys, points, animate);
  }

  /** The element has another size: the view stays, home stays home. */
  resize(): void {
    const before = this.#map.getSize();
    const wasForThem = this.#isForThem;
    this.#isForThem = true;
    this.#map.invalidateSize({ pan: false, animate: false });
    this.#isForThem = true;
    this.#correct();
    this.#isForThem = wasForThem && isAnimating(this.#map);
    if (!this.#hasSize()) return;
    const isOther = !this.#map.getSize().equals(before);
    if (isOther) this.#awaitsCards = true;
    if (this.#waiting !== null) return this.move(this.#waiting.move, this.#waiting.points);
    // An observer's first call tells of no change.
    if (!isOther) return;
    this.#adopted = null;
    if (this.#isHome) this.#goHome(false);
  }

  /** The first view is the static map's, which may show more than the world. */
  #correct(): void {
    if (this.#hasMoved) this.#limits.correct();
  }

  /** Exactly what the static map shows, even where it shows more than the one world. */
  #adopt({ zoom, centre, isHome }: StandingView): void {
    this.#isHome = isHome;
    this.#limits.apply();
    this.#setView({ zoom, centre }, false);
  }

  zoomBy(steps: number): void {
    this.release();
    this.#map.setZoomAround(this.#room.middle(), this.#map.getZoom() + steps, {
      animate: this.#animate,
    });
  }

  panBy(x: number, y: number): void {
    this.release();
    this.#map.panBy([x, y], { animate: this.#animate });
  }

  #goHome(animate: boolean): void {
    const corners = homeCorners.map(({ latitude, longitude }) => L.latLng(latitude, longitude));
    const view = this.#room.fitted(corners, homePadding, {
      least: smallestHome,
      largest: largestZoom,
    });
    if (view === null) return;
    // On a low map all of the world is smaller than the map is wide.
    this.#limits.allow(view);
    this.#limits.apply();
    this.#setView(view, animate);
  }

  #goTo(
    { latitude, longitude, zoom }: { latitude: number; longitude: number; zoom: number },
    animate: boolean,
  ): void {
    if (![latitude, longitude, zoom].every(Number.isFinite)) return;
    const place = L.latLng(latitude, unwrapLongitude(longitude));
    this.#setView({ zoom, centre: this.#map.project(place, zoom) }, animate);
  }

  #show(keys: readonly string[], points: readonly MapPoint[], animate: boolean): void {
    const wanted = new Set(keys);
    const places = points
      .filter(({ key }) => wanted.has(key))
      .map(({ coordinates }) =>
        L.latLng(coordinates.latitude, unwrapLongitude(coordinates.longitude)),
      );
    const [first] = places;
    if (first === undefined) return;
    const zoom = this.#map.getZoom();
    if (places.length === 1) {
      if (zoom >= nearEnough && this.#room.isFree(first)) return;
      this.#fit(places, showPadding, zoom >= nearEnough ? zoom : showZoom, animate);
      return;
    }
    this.#fit(places, showPadding, showZoom, animate);
  }

  #fit(places: readonly L.LatLng[], padding: number, zoom: number, animate: boolean): void {
    const view = this.#room.fitted(places, padding, {
      least: this.#map.getMinZoom(),
      largest: zoom,
    });
    if (view !== null) this.#setView(view, animate);
  }

  #setView({ zoom, centre }: FittedView, animate: boolean): void {
    if (!this.#hasSize()) return;
    this.#isForThem = true;
    if (isZooming(this.#map)) {
      // Leaflet drops a view that is set in the middle of an animated zoom.
      this.#map.once('moveend', () => this.#setView({ zoom, centre }, animate));
      return;
    }
    // What this cuts short ends first, as part of it.
    stopPanning(this.#map);
    this.#isForThem = true;
    this.#isUsersMove = false;
    this.#map.setView(this.#map.unproject(L.point(centre.x, centre.y), zoom), zoom, { animate });
  }

  #hasSize(): boolean {
    const { x, y } = this.#map.getSize();
    return x > 0 && y > 0;
  }
}
