import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { openSite } from './site.tsx';

/**
 * The module that renders the pages, bundled for Node from the app's own components; where Leaflet
 * would need a window, nothing stands in for its map.
 */
export async function loadSite(root: string, base: string): Promise<typeof openSite> {
  const outDir = join(root, '.cache/prerender');
  await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^@\/map\/AtlasMap$/, replacement: join(root, 'src/build/prerender/NoMap.tsx') },
        { find: '@', replacement: join(root, 'src') },
      ],
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/build/prerender/site.tsx'),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
    },
  });
  const module: { openSite: typeof openSite } = await import(
    pathToFileURL(join(outDir, 'site.js')).href
  );
  return module.openSite;
}
