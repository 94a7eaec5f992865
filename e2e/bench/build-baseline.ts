import react from '@vitejs/plugin-react';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

type Place = {
  id: string;
  name: string;
  cloud: string;
  coordinates: { latitude: number; longitude: number } | null;
};

/**
 * Builds the page that the site is compared with into a new folder, which it gives: React,
 * react-leaflet, a marker with a popup for each point of the newest edition, and nothing else.
 */
export async function buildBaseline(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-baseline-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'baseline'),
    plugins: [react(), pointsPlugin()],
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return folder;
}

function pointsPlugin(): Plugin {
  const id = 'virtual:points';
  return {
    name: 'bench-points',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) =>
      asked === `\0${id}` ? `export default ${JSON.stringify(commercialPoints())}` : null,
  };
}

function commercialPoints() {
  const folder = join(import.meta.dirname, '../../public/data/editions');
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  const edition = JSON.parse(readFileSync(join(folder, newest ?? ''), 'utf8')) as {
    azureRegions: Place[];
    peeringLocations: Place[];
  };
  return [...edition.azureRegions, ...edition.peeringLocations].flatMap(
    ({ id, name, cloud, coordinates }) =>
      cloud === 'commercial' && coordinates !== null
        ? [{ id, name, latitude: coordinates.latitude, longitude: coordinates.longitude }]
        : [],
  );
}
