import type { Plugin } from 'vite';

/**
 * Takes Leaflet from its own source modules instead of its one-file build, so that what the map
 * does not use stays out of the bundle: layers and controls, zooming by a drawn box, and the long
 * tap that stands for a right click. Layer.js gives the map its `addLayer` as a side effect and is
 * kept; so are the map and the handlers of `mapModule`.
 */
export function slimLeaflet(): Plugin {
  return {
    name: 'expressroute-atlas-slim-leaflet',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
    }),
    load: (id) => (id.endsWith('/leaflet/src/map/index.js') ? mapModule : null),
    transform: (_code, id) => (unused.test(id) ? { moduleSideEffects: false } : null),
  };
}

const unused = /\/leaflet\/src\/(control\/|layer\/(?!Layer\.js))/;

const mapModule = `
export { Map, createMap as map } from './Map.js';
import './handler/Map.DoubleClickZoom.js';
import './handler/Map.Drag.js';
import './handler/Map.Keyboard.js';
import './handler/Map.ScrollWheelZoom.js';
import './handler/Map.TouchZoom.js';
`;
