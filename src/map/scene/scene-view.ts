import type { Map as LeafletMap } from 'leaflet';

import type { Box, Pixel } from '../layout/world-pixels';
import type { MapInsets } from '../map-types';
import { currentFrame } from './frame';

/** How what is laid out for one zoom lies on the map element, wherever the map is now. */
export class SceneView {
  readonly #map: LeafletMap;
  readonly #layoutZoom: () => number | null;
  readonly #insets: () => MapInsets;

  constructor(map: LeafletMap, layoutZoom: () => number | null, insets: () => MapInsets) {
    this.#map = map;
    this.#layoutZoom = layoutZoom;
    this.#insets = insets;
  }

  /** How many times larger the map is than what is laid out. */
  stretch(): number {
    const zoom = this.#map.getZoom();
    return 2 ** (zoom - (this.#layoutZoom() ?? zoom));
  }

  /** From pixels of the map element to pixels of the world at the layout's zoom. */
  toWorld(point: Pixel): Pixel {
    const { x, y } = this.#map.containerPointToLayerPoint([point.x, point.y]);
    const { origin } = currentFrame(this.#map);
    const stretch = this.stretch();
    return { x: (x + origin.x) / stretch, y: (y + origin.y) / stretch };
  }

  /** From a place of the layout to pixels of the map element. */
  toContainer(place: Pixel): Pixel {
    const { origin } = currentFrame(this.#map);
    const stretch = this.stretch();
    return this.#map.layerPointToContainerPoint([
      place.x * stretch - origin.x,
      place.y * stretch - origin.y,
    ]);
  }

  boxToWorld({ left, top, right, bottom }: Box): Box {
    const first = this.toWorld({ x: left, y: top });
    const last = this.toWorld({ x: right, y: bottom });
    return { left: first.x, top: first.y, right: last.x, bottom: last.y };
  }

  /** What panel and sheet leave free, in pixels of the map element. */
  visibleBox(): Box {
    const { left, top, right, bottom } = this.#insets();
    const { x, y } = this.#map.getSize();
    return { left, top, right: x - right, bottom: y - bottom };
  }

  /** Pans only where a place of the layout stands outside what panel and sheet leave free. */
  bringIntoView(place: Pixel): void {
    const at = this.toContainer(place);
    const { left, top, right, bottom } = this.visibleBox();
    const margin = 40;
    const x = Math.min(0, at.x - left - margin) + Math.max(0, at.x - right + margin);
    const y = Math.min(0, at.y - top - margin) + Math.max(0, at.y - bottom + margin);
    if (x !== 0 || y !== 0) this.#map.panBy([x, y], { animate: false });
  }
}
