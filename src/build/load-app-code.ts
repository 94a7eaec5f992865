import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { buildPictures } from './pictures/build-pictures.ts';
import type { openSite } from './prerender/site.tsx';
import { slimLucide } from './slim-lucide.ts';

type AppCode = { openSite: typeof openSite; buildPictures: typeof buildPictures };

/**
 * What the build shares with the app, bundled for Node from the app's own modules: rendering the
 * pages, where nothing stands in for the map because Leaflet would need a window, and drawing their
 * pictures.
 */
export async function loadAppCode(root: string, base: string): Promise<AppCode> {
  const outDir = join(root, '.cache/app-code');
  const entries = {
    site: join(root, 'src/build/prerender/site.tsx'),
    pictures: join(root, 'src/build/pictures/build-pictures.ts'),
  };
  await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    plugins: [slimLucide(), react()],
    resolve: {
      alias: [
        { find: /^@\/map\/AtlasMap$/, replacement: join(root, 'src/build/prerender/NoMap.tsx') },
        { find: '@', replacement: join(root, 'src') },
      ],
    },
    // The renderer of pictures is no JavaScript.
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: true,
      rolldownOptions: { input: entries },
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
    },
  });
  const load = (name: keyof typeof entries): Promise<unknown> =>
    import(pathToFileURL(join(outDir, `${name}.js`)).href);
  return Object.assign({}, await load('site'), await load('pictures')) as AppCode;
}
