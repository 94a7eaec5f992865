import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';

import { layoutMap, layoutNames, type MapLayout } from '../layout/layout-map';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Box, Pixel } from '../layout/world-pixels';
import type { MapArc, MapInsets, MapPoint } from '../map-types';
import { comingFrame, currentFrame } from './frame';
import { LineElements } from './line-elements';
import { MarkerElements } from './marker-elements';
import { measureName, NameElements } from './name-elements';

export type SceneContent = {
  points: readonly MapPoint[];
  arcs: readonly MapArc[];
  insets: MapInsets;
  /** What else covers the map: boxes in pixels of the map element. */
  cards: readonly Box[];
};

const paneName = 'atlas';

/** Everything drawn over the base map: laid out once per zoom and content, moved by transforms. */
export class Scene {
  readonly markers: MarkerElements;
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #names: NameElements;
  readonly #lines: LineElements;
  #content: SceneContent = {
    points: [],
    arcs: [],
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    cards: [],
  };
  #layout: MapLayout | null = null;
  #preferred: ReadonlySet<string> = new Set();
  #tabStopTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#pane = map.getPane(paneName) ?? map.createPane(paneName);
    this.#lines = new LineElements(this.#pane);
    this.markers = new MarkerElements(this.#pane);
    this.#names = new NameElements(this.#pane);
    map.on('zoomanim', this.#onZoomAnimation);
    map.on('zoom viewreset', this.#onZoom);
    map.on('moveend', this.#onMoveEnd);
  }

  remove(): void {
    this.#map.off('zoomanim', this.#onZoomAnimation);
    this.#map.off('zoom viewreset', this.#onZoom);
    this.#map.off('moveend', this.#onMoveEnd);
    clearTimeout(this.#tabStopTimer);
    this.#pane.replaceChildren();
  }

  setContent(content: SceneContent): void {
    this.#content = content;
    this.#layOut();
  }

  /** Draws these points as hovered. */
  raise(keys: ReadonlySet<string>): void {
    this.#preferred = keys;
    this.markers.raise(keys);
  }

  get placedMarkers(): readonly PlacedMarker[] {
    return this.#layout?.markers ?? [];
  }

  /** From pixels of the map element to pixels of the world at the layout's zoom. */
  toWorld(point: Pixel): Pixel {
    const { x, y } = this.#map.containerPointToLayerPoint([point.x, point.y]);
    const origin = this.#map.getPixelOrigin();
    return { x: x + origin.x, y: y + origin.y };
  }

  /** From a place of the layout to pixels of the map element. */
  toContainer(place: Pixel): Pixel {
    const origin = this.#map.getPixelOrigin();
    return this.#map.layerPointToContainerPoint([place.x - origin.x, place.y - origin.y]);
  }

  /** What panel and sheet leave free, in pixels of the map element. */
  visibleBox(): Box {
    const { insets } = this.#content;
    const { x, y } = this.#map.getSize();
    return {
      left: insets.left,
      top: insets.top,
      right: x - insets.right,
      bottom: y - insets.bottom,
    };
  }

  /** Pans only where the marker stands outside what panel and sheet leave free. */
  bringIntoView({ place }: PlacedMarker): void {
    const at = this.toContainer(place);
    const { left, top, right, bottom } = this.visibleBox();
    const margin = 40;
    const x = Math.min(0, at.x - left - margin) + Math.max(0, at.x - right + margin);
    const y = Math.min(0, at.y - top - margin) + Math.max(0, at.y - bottom + margin);
    if (x !== 0 || y !== 0) this.#map.panBy([x, y], { animate: false });
  }

  readonly #onZoomAnimation = ({ center, zoom }: ZoomAnimEvent): void => {
    this.#move(comingFrame(this.#map, [center.lat, center.lng], zoom));
  };

  readonly #onZoom = (): void => this.#move(currentFrame(this.#map));

  readonly #onMoveEnd = (): void => {
    if (this.#layout?.zoom === this.#map.getZoom()) this.#showNames(this.#layout);
    else this.#layOut();
  };

  #layOut(): void {
    const { x, y } = this.#map.getSize();
    const frame = currentFrame(this.#map);
    // A hidden map has no size; it lays out when it is shown again.
    if (x === 0 || y === 0 || !Number.isFinite(frame.width)) return;
    const { points, arcs } = this.#content;
    const layout = layoutMap(points, arcs, frame.zoom);
    this.#layout = layout;
    this.#pane.dataset['size'] = layout.size.name;
    this.markers.show(layout.markers, layout.size, layout.zoom);
    this.#lines.show(layout, frame);
    this.#showNames(layout);
    this.#move(frame);
  }

  #showNames(layout: MapLayout): void {
    const names = layoutNames(layout, {
      measure: measureName,
      visible: this.#boxToWorld(this.visibleBox()),
      cards: this.#content.cards.map((card) => this.#boxToWorld(card)),
      preferred: this.#preferred,
    });
    this.#names.show(names, layout.zoom);
    this.#names.move(currentFrame(this.#map));
    this.#scheduleTabStop();
  }

  /** Later: changing what Tab reaches makes the browser lay the page out in the middle of drawing. */
  #scheduleTabStop(): void {
    clearTimeout(this.#tabStopTimer);
    this.#tabStopTimer = setTimeout(() => {
      if (this.#layout !== null) this.#updateTabStop(this.#layout);
    }, 50);
  }

  /** Tab reaches the marker it reached before, else the selected one, else the most central. */
  #updateTabStop({ markers }: MapLayout): void {
    const visible = this.#boxToWorld(this.visibleBox());
    const inView = markers.filter(({ place }) => contains(visible, place));
    const centre = {
      x: (visible.left + visible.right) / 2,
      y: (visible.top + visible.bottom) / 2,
    };
    const away = ({ place }: PlacedMarker) => Math.hypot(place.x - centre.x, place.y - centre.y);
    const stop =
      inView.find(({ lead }) => lead.key === this.markers.tabStop) ??
      inView.find(({ state }) => state === 'selected') ??
      inView.reduce<PlacedMarker | null>(
        (best, marker) => (best === null || away(marker) < away(best) ? marker : best),
        null,
      );
    this.markers.setTabStop((stop ?? markers[0])?.lead.key ?? null);
  }

  #boxToWorld({ left, top, right, bottom }: Box): Box {
    const first = this.toWorld({ x: left, y: top });
    const last = this.toWorld({ x: right, y: bottom });
    return { left: first.x, top: first.y, right: last.x, bottom: last.y };
  }

  #move(frame: ReturnType<typeof currentFrame>): void {
    this.markers.move(frame);
    this.#names.move(frame);
    this.#lines.move(frame);
  }
}

function contains({ left, top, right, bottom }: Box, { x, y }: Pixel): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
