import type { Map as LeafletMap } from 'leaflet';

import { afterPaint } from '@/ui/after-paint';

import { viewOf } from './basemap/leaflet-place';
import { unwrapLongitude } from './basemap/world-bounds';
import { Camera } from './camera';
import { animateZooms } from './leaflet-internals';
import type { AtlasMapProps, MapControls } from './map-types';
import { Attention } from './scene/attention';
import { watchIdle } from './scene/idle';
import { listenToKeyboard } from './scene/keyboard';
import { type Actions, listenToPointer } from './scene/pointer';
import type { StandingView } from './static-map/standing-view';
import { Scene, type SceneContent } from './scene/scene';

type Callbacks = Pick<
  AtlasMapProps,
  'onActivate' | 'onClear' | 'onHighlight' | 'onMove' | 'arcsOf'
>;

/** Fired on the map when it has come to rest after a move. */
export const restEvent = 'atlasrest';

/** A map that draws and listens, until it is stopped. */
export type RunningMap = {
  camera: Camera;
  attention: Attention;
  controls: MapControls;
  setContent: (content: SceneContent) => void;
  setReducedMotion: (reducedMotion: boolean) => void;
  setGroundIdle: (isIdle: boolean) => void;
  /** From now on this is the page's world map; before, it only draws. */
  show: () => void;
  stop: () => void;
};

/** Sets up everything over the base map of a Leaflet map. */
export function startMap(
  map: LeafletMap,
  callbacks: Callbacks,
  standing: () => StandingView | null,
): RunningMap {
  const container = map.getContainer();
  container.inert = true;
  const camera = new Camera(map, standing);
  const idle = watchIdle(map);
  // The page answers a move once it is over: not every turn of the wheel.
  const scene = new Scene(map, (isAtRest) => {
    idle.setAtRest(isAtRest);
    if (!isAtRest) return;
    map.fire(restEvent);
    if (camera.takeUsersMove()) tellMove();
  });
  scene.firstPlaces.takeOver(standing());
  const attention = new Attention(map, scene, callbacks);
  const actions: Actions = {
    activate: ({ lead, target }) => {
      // The details and every other marker take longer than a tap may go unanswered.
      scene.markers.press(lead.key);
      attention.endPreview();
      afterPaint(() => callbacks.onActivate(target.key));
    },
    clear: callbacks.onClear,
  };
  const stopPointer = listenToPointer(map, scene, attention, actions);
  const stopKeyboard = listenToKeyboard(map, scene, attention, actions);

  const release = () => camera.release();
  const onMoveEnd = () => camera.endMove();
  const tellMove = () => {
    const { lat, lng } = map.getCenter();
    callbacks.onMove({
      latitude: lat,
      longitude: wrapped(unwrapLongitude(lng)),
      zoom: map.getZoom(),
    });
  };
  map.on('dragstart', release);
  map.on('moveend', onMoveEnd);
  container.addEventListener('wheel', release, { passive: true });
  const resizing = new ResizeObserver(() => camera.resize());
  resizing.observe(container);

  return {
    camera,
    attention,
    controls: {
      zoomIn: () => camera.zoomBy(1),
      zoomOut: () => camera.zoomBy(-1),
      panBy: (x, y) => camera.panBy(x, y),
      shot: () => ({
        ...scene.content,
        ...viewOf(map),
        placedAt: scene.firstPlaces.placedAt(map.getZoom()),
        element: container,
      }),
    },
    setContent: (content) => {
      scene.setContent(content);
      attention.refresh();
    },
    setReducedMotion: (reducedMotion) => setReducedMotion(map, reducedMotion),
    setGroundIdle: idle.setGroundIdle,
    show: () => {
      container.inert = false;
      container.setAttribute('role', 'region');
      container.setAttribute('aria-label', 'World map');
      idle.setShown();
    },
    stop: () => {
      resizing.disconnect();
      container.removeEventListener('wheel', release);
      map.off('dragstart', release);
      map.off('moveend', onMoveEnd);
      stopPointer();
      stopKeyboard();
      attention.remove();
      scene.remove();
      idle.stop();
      camera.remove();
    },
  };
}

/** Leaflet knows nothing of the system's setting: inertia and zooming by animation go off. */
function setReducedMotion(map: LeafletMap, reducedMotion: boolean): void {
  map.options.inertia = !reducedMotion;
  animateZooms(map, !reducedMotion);
}

/** Between -180 and 180, as links have it. */
function wrapped(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}
