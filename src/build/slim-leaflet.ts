import type { Plugin } from 'vite';

/**
 * Takes Leaflet from its own source modules instead of its one-file build, so that the layers and
 * controls the map does not use stay out of the bundle. Layer.js gives the map its `addLayer` as a
 * side effect and is kept; so are the map and its handlers.
 */
export function slimLeaflet(): Plugin {
  return {
    name: 'expressroute-atlas-slim-leaflet',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
    }),
    transform(_code, id) {
      return unused.test(id) ? { moduleSideEffects: false } : null;
    },
  };
}

const unused = /\/leaflet\/src\/(control\/|layer\/(?!Layer\.js))/;
