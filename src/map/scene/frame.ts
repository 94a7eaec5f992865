import type { Map as LeafletMap } from 'leaflet';

import { type Pixel, worldWidth } from '../layout/world-pixels';

/** How pixels of the world become pixels of Leaflet's map pane at a zoom. */
export type Frame = { zoom: number; width: number; origin: Pixel };

/** The frame of the map as it stands. */
export function currentFrame(map: LeafletMap): Frame {
  const zoom = map.getZoom();
  return { zoom, width: worldWidth(zoom), origin: map.getPixelOrigin() };
}

/** The frame at the end of a zoom animation that has just begun. */
export function comingFrame(map: LeafletMap, center: [number, number], zoom: number): Frame {
  const origin = map
    .project(center, zoom)
    .subtract(map.getSize().divideBy(2))
    .subtract(map.layerPointToContainerPoint([0, 0]))
    .round();
  return { zoom, width: worldWidth(zoom), origin };
}

/** A place on the map that keeps its distance in pixels from a true point at every zoom. */
export type Anchor = { shareX: number; shareY: number; offset: Pixel };

export function anchorAt(truth: Pixel, place: Pixel, zoom: number): Anchor {
  const width = worldWidth(zoom);
  return {
    shareX: truth.x / width,
    shareY: truth.y / width,
    offset: { x: place.x - truth.x, y: place.y - truth.y },
  };
}

export function toPane({ shareX, shareY, offset }: Anchor, { width, origin }: Frame): Pixel {
  return { x: shareX * width + offset.x - origin.x, y: shareY * width + offset.y - origin.y };
}

/** A flat translation: a 3D one would make a layer of every single marker. */
export function moveTo(element: HTMLElement, { x, y }: Pixel): void {
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}
