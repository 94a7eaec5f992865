import * as L from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';

import { answerKeys } from './answer-keys';
import { unwrapLongitude } from './basemap/world-bounds';
import { type FittedView, showPadding } from './fit-view';
import { isAnimating, isZooming, stopPanning } from './leaflet-internals';
import { isThere, MapRoom, placesOf } from './map-room';
import type { MapCard, MapInsets, MapMove, MapPoint } from './map-types';
import type { StandingView } from './static-map/standing-view';
import { WorldLimits } from './world-limits';

/** How near a single point is shown, where the map was farther away. */
const showZoom = 5;
const nearEnough = 3.6;

export type CameraState = {
  insets: MapInsets;
  cards: readonly MapCard[];
  points: readonly MapPoint[];
  reducedMotion: boolean;
};

/** Moves the map for the app, and keeps it inside the one world. */
export class Camera {
  readonly #map: LeafletMap;
  readonly #limits: WorldLimits;
  readonly #room: MapRoom;
  #animate = true;
  #isForThem = false;
  /** What the view was fitted to, the keys of points or home, as long as the user has not moved it. */
  #fitted: 'home' | readonly string[] | null = null;
  #points: readonly MapPoint[] = [];
  #isUsersMove = false;
  /** Cards and insets follow a new size of the map a little later: what is fitted keeps clear of them. */
  #awaitsCards = true;
  #isResized = false;
  #waiting: MapMove | null = null;
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

  setState({ insets, cards, points, reducedMotion }: CameraState): void {
    const areSameCards = cards === this.#room.cards;
    const areOtherCards = this.#awaitsCards && !areSameCards;
    const areOtherInsets = insets !== this.#room.insets;
    // The legend is the last of them. A note that comes later moves nothing.
    if (!areSameCards && isThere(cards.at(-1))) this.#awaitsCards = false;
    this.#room.insets = insets;
    this.#room.cards = cards;
    this.#points = points;
    this.#animate = !reducedMotion;
    this.#limits.setInsets(insets);
    // What the static map showed stays until something else is asked for.
    const isForInsets = areOtherInsets && (this.#isResized || this.#fitted === 'home');
    if (this.#adopted === null && (areOtherCards || isForInsets)) this.#refit();
    if (areOtherInsets) this.#isResized = false;
  }

  /** Called at the end of every move. */
  endMove(): void {
    const byUser = !this.#isForThem;
    // Correcting ends another move, within this one.
    this.#isForThem = true;
    this.#correct();
    this.#isForThem = false;
    if (!byUser) return;
    this.#fitted = null;
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
    this.#fitted = null;
  }

  /** Waits where the map has no size yet. */
  move(move: MapMove): void {
    if (!this.#hasSize()) {
      this.#waiting = move;
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
    this.#fitted = null;
    if (move.kind === 'home') this.#goHome(animate);
    else if (move.kind === 'position') this.#goTo(move.position, animate);
    else this.#show(move.keys, animate);
  }

  /** The element has another size: the view stays, what was fitted is fitted anew. */
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
    if (isOther) {
      this.#awaitsCards = true;
      this.#isResized = true;
    }
    if (this.#waiting !== null) return this.move(this.#waiting);
    // An observer's first call tells of no change.
    if (!isOther) return;
    this.#adopted = null;
    this.#refit();
  }

  /** The first view is the static map's, which may show more than the world. */
  #correct(): void {
    if (this.#hasMoved) this.#limits.correct();
  }

  /** Exactly what the static map shows, even where it shows more than the one world. */
  #adopt({ zoom, centre, isHome }: StandingView): void {
    this.#fitted = isHome ? 'home' : answerKeys(this.#points);
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
    const view = this.#room.home();
    if (view === null) return;
    this.#fitted = 'home';
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

  /** What the view was fitted to is shown again, at once. */
  #refit(): void {
    if (this.#fitted === 'home') this.#goHome(false);
    else if (this.#fitted !== null) this.#show(this.#fitted, false);
  }

  #show(keys: readonly string[], animate: boolean): void {
    const places = placesOf(this.#points.filter(({ key }) => keys.includes(key)));
    const [first, ...others] = places;
    if (first === undefined) return;
    this.#fitted = keys;
    const zoom = this.#map.getZoom();
    const isNear = others.length === 0 && zoom >= nearEnough;
    if (isNear && this.#room.isFree(first)) return;
    const view = this.#room.fitted(places, showPadding, {
      least: this.#map.getMinZoom(),
      largest: isNear ? zoom : showZoom,
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
