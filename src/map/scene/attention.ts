import type { Map as LeafletMap } from 'leaflet';

import { afterPaint } from '@/ui/after-paint';

import type { PlacedMarker } from '../layout/placed-marker';
import type { MapArc, PointKey } from '../map-types';
import { Preview } from './preview';
import type { Scene } from './scene';
import { Tooltip } from './tooltip';

export type AttentionCallbacks = {
  onHighlight: (key: PointKey | null) => void;
  arcsOf: (key: PointKey) => readonly MapArc[];
};

let instances = 0;

/** What pointer, keyboard focus and the list point at: raised markers, preview and tooltip. */
export class Attention {
  readonly #map: LeafletMap;
  readonly #scene: Scene;
  readonly #onHighlight: (key: PointKey | null) => void;
  readonly #tooltip: Tooltip;
  readonly #preview: Preview;
  #hovered: PointKey | null = null;
  #focused: PointKey | null = null;
  #highlighted: readonly PointKey[] = [];
  #told: PointKey | null = null;
  #isRemoved = false;

  constructor(map: LeafletMap, scene: Scene, callbacks: AttentionCallbacks) {
    this.#map = map;
    this.#scene = scene;
    this.#onHighlight = callbacks.onHighlight;
    this.#preview = new Preview(scene, callbacks.arcsOf);
    instances += 1;
    this.#tooltip = new Tooltip(map.getContainer(), `atlas-tooltip-${instances}`);
    map.on('movestart zoomstart', this.#hideTooltip);
    map.on('moveend', this.#onMoveEnd);
    // Capture: the tooltip is the innermost thing that Escape closes.
    document.addEventListener('keydown', this.#onKeyDown, true);
  }

  remove(): void {
    this.#isRemoved = true;
    this.#map.off('movestart zoomstart', this.#hideTooltip);
    this.#map.off('moveend', this.#onMoveEnd);
    document.removeEventListener('keydown', this.#onKeyDown, true);
    this.#tooltip.element.remove();
    this.#preview.end();
  }

  hover(marker: PlacedMarker | null): void {
    const key = marker?.lead.key ?? null;
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#map.getContainer().classList.toggle('is-over-marker', key !== null);
    // Who moves there to click is answered first.
    afterPaint(() => {
      if (this.#hovered !== key || this.#isRemoved) return;
      this.#show(this.#find(key) ?? this.#find(this.#focused));
    });
  }

  /** Keyboard focus only: a click leaves no ring and no tooltip of its own. */
  focus(marker: PlacedMarker | null): void {
    const key = marker?.lead.key ?? null;
    if (key === this.#focused) return;
    this.#focused = key;
    this.#scene.markers.showFocus(key);
    this.#show(marker ?? this.#find(this.#hovered));
  }

  /** The point is about to be selected: its own arcs come. */
  endPreview(): void {
    this.#preview.end();
  }

  highlight(keys: readonly PointKey[]): void {
    this.#highlighted = keys;
    this.#raise();
  }

  /** After a new layout: the marker may say something else, or be gone. */
  refresh(): void {
    this.#raise();
    this.#preview.refresh();
    if (!this.#tooltip.isShown) return;
    const marker = this.#find(this.#hovered) ?? this.#find(this.#focused);
    if (marker === null) this.#hideTooltip();
    else this.#showTooltip(marker);
  }

  isOverTooltip(target: EventTarget | null): boolean {
    return target instanceof Node && this.#tooltip.element.contains(target);
  }

  #show(marker: PlacedMarker | null): void {
    this.#raise();
    if (marker === null) this.#hideTooltip();
    else this.#showTooltip(marker);
    const key = marker?.target.key ?? null;
    if (key === this.#told) return;
    this.#told = key;
    this.#onHighlight(key);
  }

  #showTooltip(marker: PlacedMarker): void {
    const { view, content } = this.#scene;
    const room = { visible: view.visibleBox(), cards: content.cards };
    const at = view.toContainer(marker.place);
    this.#tooltip.show(marker, this.#scene.metroNotes(marker), at, room);
    this.#scene.markers
      .button(this.#focused)
      ?.setAttribute('aria-describedby', this.#tooltip.element.id);
  }

  readonly #hideTooltip = (): void => {
    this.#tooltip.hide();
    this.#scene.markers.button(this.#focused)?.removeAttribute('aria-describedby');
  };

  readonly #onMoveEnd = (): void => {
    const marker = this.#find(this.#focused);
    if (marker !== null) this.#showTooltip(marker);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#tooltip.isShown) return;
    event.stopPropagation();
    this.#hideTooltip();
  };

  #raise(): void {
    const keys = new Set<string>(this.#highlighted);
    for (const key of [this.#hovered, this.#focused]) if (key !== null) keys.add(key);
    this.#scene.raise(keys);
    this.#preview.show(this.#pointedKey());
  }

  /** The one point that is pointed at: not a whole geopolitical region. */
  #pointedKey(): PointKey | null {
    const marker = this.#find(this.#hovered) ?? this.#find(this.#focused);
    if (marker !== null) return marker.target.key;
    return this.#highlighted.length === 1 ? (this.#highlighted[0] ?? null) : null;
  }

  #find(key: PointKey | null): PlacedMarker | null {
    if (key === null) return null;
    return this.#scene.placedMarkers.find(({ lead }) => lead.key === key) ?? null;
  }
}
