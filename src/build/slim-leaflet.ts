import type { Plugin } from 'vite';

/**
 * Takes Leaflet from its own source modules instead of its one-file build, so that what the map
 * does not use stays out of the bundle: layers and controls, zooming by a drawn box, the long tap
 * that stands for a right click, and projections of other maps. Layer.js gives the map its `addLayer` as a side effect and is
 * kept; so are the map and the handlers named below.
 */
export function slimLeaflet(): Plugin {
  return {
    name: 'expressroute-atlas-slim-leaflet',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
    }),
    load: (id) => modules.get(/\/leaflet\/src\/(.*)$/.exec(id)?.[1] ?? '') ?? null,
    transform: (_code, id) => (unused.test(id) ? { moduleSideEffects: false } : null),
  };
}

const unused = /\/leaflet\/src\/(control\/|layer\/(?!Layer\.js))/;

/** What stands in for the modules that gather all of a kind. */
const modules = new Map([
  [
    'map/index.js',
    `export { Map, createMap as map } from './Map.js';
import './handler/Map.DoubleClickZoom.js';
import './handler/Map.Drag.js';
import './handler/Map.Keyboard.js';
import './handler/Map.ScrollWheelZoom.js';
import './handler/Map.TouchZoom.js';`,
  ],
  [
    'geo/crs/index.js',
    `import { CRS } from './CRS.js';
import { EPSG3857 } from './CRS.EPSG3857.js';
CRS.EPSG3857 = EPSG3857;
export { CRS };`,
  ],
  [
    'geo/projection/index.js',
    `export { SphericalMercator } from './Projection.SphericalMercator.js';`,
  ],
]);
