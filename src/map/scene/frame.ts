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

/** How what was drawn in one frame is moved and scaled to fit another. */
export function transformBetween(drawn: Frame, now: Frame): string {
  const scale = now.width / drawn.width;
  const x = drawn.origin.x * scale - now.origin.x;
  const y = drawn.origin.y * scale - now.origin.y;
  return x === 0 && y === 0 && scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
}

/** By its edges: every element with a transform would be painted apart from the others. */
export function moveTo(element: HTMLElement, { x, y }: Pixel): void {
  element.style.left = `${x.toFixed(1)}px`;
  element.style.top = `${y.toFixed(1)}px`;
}
