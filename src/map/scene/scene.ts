import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';

import { arcLines } from '../layout/arc-lines';
import { layoutMap, layoutNames, type MapLayout } from '../layout/layout-map';
import { metroNotes, metroOutlines } from '../layout/metro-outlines';
import type { PlacedMarker } from '../layout/placed-marker';
import { tabStop } from '../layout/tab-stop';
import type { Box } from '../layout/world-pixels';
import { isZooming } from '../leaflet-internals';
import type { MapArc, MapInsets, MapMetroSite, MapPoint } from '../map-types';
import { comingFrame, currentFrame, type Frame, transformBetween } from './frame';
import { FirstPlaces } from './first-places';
import { LineElements } from './line-elements';
import { MarkerElements } from './marker-elements';
import { measureName, NameElements } from './name-elements';
import { isSameContent } from './same-content';
import { SceneView } from './scene-view';

export type SceneContent = {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
  metroSites: readonly MapMetroSite[];
  insets: MapInsets;
  /** What else covers the map: boxes in pixels of the map element. */
  cards: readonly Box[];
};

const paneName = 'atlas';
/** Zoomed further than this, the picture is drawn anew at once; in levels. */
const mostStretch = 0.9;
/** Else after this pause, in milliseconds: the wheel may turn on. */
const restPause = 100;

/**
 * Everything drawn over the base map: laid out once per zoom and content. While the map zooms the
 * whole picture is stretched by one transform: to move every marker costs ten times as much.
 */
export class Scene {
  readonly markers: MarkerElements;
  readonly view: SceneView;
  readonly firstPlaces = new FirstPlaces();
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #stage = document.createElement('div');
  readonly #onRest: (isAtRest: boolean) => void;
  readonly #names: NameElements;
  readonly #lines: LineElements;
  #content: SceneContent = {
    points: [],
    arcs: [],
    metroSites: [],
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    cards: [],
  };
  #layout: MapLayout | null = null;
  /** The frame in which the stage was drawn. */
  #drawn: Frame | null = null;
  #previewArcs: readonly MapArc[] = [];
  #areNamesDue = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #preferred: ReadonlySet<string> = new Set();
  #namesTimer: ReturnType<typeof setTimeout> | undefined;
  #tabStopTimer: ReturnType<typeof setTimeout> | undefined;

  /** `onRest` hears when a move begins to end, and when everything is drawn where it ended. */
  constructor(map: LeafletMap, onRest: (isAtRest: boolean) => void) {
    this.#map = map;
    this.#onRest = onRest;
    this.view = new SceneView(
      map,
      () => this.#layout?.zoom ?? null,
      () => this.#content.insets,
    );
    this.#pane = map.getPane(paneName) ?? map.createPane(paneName);
    this.#stage.className = 'atlas-stage leaflet-zoom-animated';
    this.#pane.append(this.#stage);
    this.#lines = new LineElements(this.#stage);
    this.markers = new MarkerElements(this.#stage);
    this.#names = new NameElements(this.#stage);
    map.on('zoomanim', this.#onZoomAnimation);
    map.on('zoom viewreset', this.#onZoom);
    map.on('moveend', this.#onMoveEnd);
  }

  remove(): void {
    this.#map.off('zoomanim', this.#onZoomAnimation);
    this.#map.off('zoom viewreset', this.#onZoom);
    this.#map.off('moveend', this.#onMoveEnd);
    clearTimeout(this.#tabStopTimer);
    clearTimeout(this.#restTimer);
    clearTimeout(this.#namesTimer);
    this.#pane.replaceChildren();
  }

  setContent(content: SceneContent): void {
    // The page may give the same points anew after every move.
    if (this.#layout !== null && isSameContent(this.#content, content)) return;
    this.#content = content;
    this.#layOut();
    // Markers and arcs are the answer; finding places for the names costs as much again.
    this.#names.keep(this.placedMarkers);
    requestAnimationFrame(() => this.#showNamesIn(0));
    this.#waitForRest();
  }

  /** Draws these points as hovered. */
  raise(keys: ReadonlySet<string>): void {
    const isSame =
      keys.size === this.#preferred.size && [...keys].every((key) => this.#preferred.has(key));
    this.#preferred = keys;
    this.markers.raise(keys);
    if (isSame) return;
    // A hovered marker's name comes first, once the pointer stays there.
    this.#areNamesDue = true;
    this.#showNamesIn(restPause);
  }

  /** Draws these arcs lightly, and no others, until it is told again. */
  preview(arcs: readonly MapArc[]): void {
    if (arcs.length === 0 && this.#previewArcs.length === 0) return;
    this.#previewArcs = arcs;
    this.#drawPreview();
  }

  #drawPreview(): void {
    if (this.#layout === null || this.#drawn === null) return;
    const { markers, zoom } = this.#layout;
    this.#lines.showPreview(arcLines(this.#previewArcs, markers, zoom), this.#drawn.origin);
  }

  #showNamesIn(pause: number): void {
    clearTimeout(this.#namesTimer);
    this.#namesTimer = setTimeout(() => {
      if (!isZooming(this.#map)) this.#showNames();
    }, pause);
  }

  /** What the Metro sites around a marker are, for its tooltip. */
  metroNotes(marker: PlacedMarker): string[] {
    return metroNotes(this.#content.metroSites, marker);
  }

  get content(): SceneContent {
    return this.#content;
  }

  get placedMarkers(): readonly PlacedMarker[] {
    return this.#layout?.markers ?? [];
  }

  readonly #onZoomAnimation = ({ center, zoom }: ZoomAnimEvent): void => {
    this.#move(comingFrame(this.#map, [center.lat, center.lng], zoom));
  };

  readonly #onZoom = (): void => this.#move(currentFrame(this.#map));

  readonly #onMoveEnd = (): void => {
    if (Math.abs(Math.log2(this.view.stretch())) > mostStretch || this.#layout === null) {
      this.#layOut();
    }
    this.#areNamesDue = true;
    this.#waitForRest();
  };

  #waitForRest(): void {
    clearTimeout(this.#restTimer);
    this.#onRest(false);
    this.#restTimer = setTimeout(() => {
      if (isZooming(this.#map)) return;
      if (this.#layout?.zoom !== this.#map.getZoom()) this.#layOut();
      this.#showNames();
      this.#onRest(true);
    }, restPause);
  }

  /** Markers, arcs and leader lines. */
  #layOut(): void {
    const { x, y } = this.#map.getSize();
    const frame = currentFrame(this.#map);
    // A hidden map has no size; it lays out when it is shown again.
    if (x === 0 || y === 0 || !Number.isFinite(frame.width)) return;
    const { points, arcs, metroSites } = this.#content;
    const layout = layoutMap(points, arcs, frame.zoom, this.firstPlaces.placedAt(frame.zoom));
    // Names stand in pixels of one zoom: those of another would stand beside nothing.
    if (this.#layout?.zoom !== layout.zoom) this.#names.hide();
    this.#areNamesDue = true;
    this.#layout = layout;
    this.#drawn = frame;
    if (this.#pane.dataset['size'] !== layout.size.name) {
      this.#pane.dataset['size'] = layout.size.name;
    }
    this.markers.show(layout.markers, layout.size, frame.origin);
    const metros = metroOutlines(metroSites, layout.markers, layout.zoom);
    this.#lines.show(layout, metros, frame.origin);
    if (this.#previewArcs.length > 0) this.#drawPreview();
    this.#move(frame);
  }

  #showNames(): void {
    if (!this.#areNamesDue || this.#layout === null || this.#drawn === null) return;
    // A layout for this zoom is yet to come, and names with it.
    if (this.#layout.zoom !== this.#map.getZoom()) return;
    this.#areNamesDue = false;
    const names = layoutNames(this.#layout, {
      measure: measureName,
      visible: this.view.boxToWorld(this.view.visibleBox()),
      cards: this.#content.cards.map((card) => this.view.boxToWorld(card)),
      preferred: this.#preferred,
    });
    this.#names.show(names, this.#drawn.origin);
    this.#scheduleTabStop();
  }

  /** Later: changing what Tab reaches makes the browser lay the page out in the middle of drawing. */
  #scheduleTabStop(): void {
    clearTimeout(this.#tabStopTimer);
    this.#tabStopTimer = setTimeout(() => {
      const visible = this.view.boxToWorld(this.view.visibleBox());
      this.markers.setTabStop(tabStop(this.placedMarkers, visible, this.markers.tabStop));
    }, 50);
  }

  #move(frame: Frame): void {
    if (this.#drawn !== null) this.#stage.style.transform = transformBetween(this.#drawn, frame);
  }
}
