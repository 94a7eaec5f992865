import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';

import { nearestMarker } from '../layout/pick';
import type { PlacedMarker } from '../layout/placed-marker';
import type { PointKey } from '../map-types';
import type { Attention } from './attention';
import type { Scene } from './scene';

export type Actions = {
  activate: (marker: PlacedMarker) => void;
  clear: () => void;
};

/** Two taps within this many milliseconds are a double tap; browsers do not count taps alike. */
const doubleTapMs = 300;

/** Clicks, taps and hovering mean the nearest marker within 22 px. Gives back how to stop. */
export function listenToPointer(
  map: LeafletMap,
  scene: Scene,
  attention: Attention,
  actions: Actions,
): () => void {
  const container = map.getContainer();
  let last: { key: PointKey | null; time: number } = { key: null, time: -Infinity };

  const markerUnder = (event: MouseEvent): PlacedMarker | null => {
    const { x, y } = map.mouseEventToContainerPoint(event);
    return nearestMarker(scene.placedMarkers, scene.view.toWorld({ x, y }));
  };

  // Leaflet's own click: it never comes at the end of a drag.
  const onClick = ({ originalEvent }: LeafletMouseEvent): void => {
    if (originalEvent.detail === 0 || attention.isOverTooltip(originalEvent.target)) return;
    const marker = markerUnder(originalEvent);
    const key = marker?.lead.key ?? null;
    const isRepeated = key === last.key && isSecondOfTwo(originalEvent, last.time);
    last = { key, time: originalEvent.timeStamp };
    if (isRepeated) return;
    if (marker === null) {
      actions.clear();
      return;
    }
    scene.markers.focus(marker.lead.key);
    actions.activate(marker);
  };

  // A click without a pointer, as assistive technology makes it, means the very element.
  const onSyntheticClick = (event: MouseEvent): void => {
    const marker = event.detail === 0 ? scene.markers.markerAt(event.target) : null;
    if (marker !== null) actions.activate(marker);
  };

  const onDoubleClick = (event: MouseEvent): void => {
    // Activating a marker never moves the map, so Leaflet must not zoom in on it.
    if (attention.isOverTooltip(event.target) || markerUnder(event) !== null) {
      event.stopImmediatePropagation();
    }
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (attention.isOverTooltip(event.target)) return;
    attention.hover(markerUnder(event));
  };

  const onPointerLeave = (): void => attention.hover(null);

  map.on('click', onClick);
  container.addEventListener('click', onSyntheticClick);
  container.addEventListener('dblclick', onDoubleClick, true);
  container.addEventListener('pointermove', onPointerMove);
  container.addEventListener('pointerleave', onPointerLeave);
  return () => {
    map.off('click', onClick);
    container.removeEventListener('click', onSyntheticClick);
    container.removeEventListener('dblclick', onDoubleClick, true);
    container.removeEventListener('pointermove', onPointerMove);
    container.removeEventListener('pointerleave', onPointerLeave);
  };
}

function isSecondOfTwo(event: MouseEvent, lastTime: number): boolean {
  if (event.detail > 1) return true;
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  return isTouch && event.timeStamp - lastTime < doubleTapMs;
}
