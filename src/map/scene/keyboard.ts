import type { Map as LeafletMap } from 'leaflet';

import { type Direction, nextMarker } from '../layout/pick';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Attention } from './attention';
import type { Actions } from './pointer';
import type { Scene } from './scene';

const directions = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** Enter and Space activate once, arrows, Home and End walk. Gives back how to stop. */
export function listenToKeyboard(
  map: LeafletMap,
  scene: Scene,
  attention: Attention,
  actions: Pick<Actions, 'activate'>,
): () => void {
  const container = map.getContainer();

  const walkTo = (marker: PlacedMarker | null | undefined): void => {
    if (marker === null || marker === undefined) return;
    scene.markers.setTabStop(marker.lead.key);
    scene.markers.focus(marker.lead.key);
    scene.view.bringIntoView(marker.place);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const marker = scene.markers.markerAt(event.target);
    if (marker === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions.get(event.key);
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) actions.activate(marker);
    } else if (direction !== undefined) {
      walkTo(nextMarker(scene.placedMarkers, marker, direction));
    } else if (event.key === 'Home') {
      walkTo(scene.placedMarkers[0]);
    } else if (event.key === 'End') {
      walkTo(scene.placedMarkers.at(-1));
    } else {
      return;
    }
    // Neither the button's own click nor Leaflet's panning shall follow.
    event.preventDefault();
    event.stopPropagation();
  };

  // Firefox clicks a button when Space comes up.
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && scene.markers.markerAt(event.target) !== null) event.preventDefault();
  };

  const onFocusIn = (event: FocusEvent): void => {
    const marker = scene.markers.markerAt(event.target);
    if (marker !== null) scene.markers.setTabStop(marker.lead.key);
    const isVisible = event.target instanceof Element && event.target.matches(':focus-visible');
    attention.focus(isVisible ? marker : null);
  };

  const onFocusOut = (): void => attention.focus(null);

  container.addEventListener('keydown', onKeyDown);
  container.addEventListener('keyup', onKeyUp);
  container.addEventListener('focusin', onFocusIn);
  container.addEventListener('focusout', onFocusOut);
  return () => {
    container.removeEventListener('keydown', onKeyDown);
    container.removeEventListener('keyup', onKeyUp);
    container.removeEventListener('focusin', onFocusIn);
    container.removeEventListener('focusout', onFocusOut);
  };
}
