import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from 'vite';
import type { EditionCatalogue } from '@/domain/model';
import { outlineMarkup } from './basemap/outline.ts';
import { notFoundHtml } from './not-found.ts';
import { pagesOf, renderPage } from './pages.ts';
import { contentSecurityPolicy } from './security.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** Turns the built index into the static site: policy, data preloads, one HTML file per address. */
export function sitePlugin(root: string): Plugin {
  let outDir = join(root, 'dist');
  let base = '/';
  return {
    name: 'expressroute-atlas-site',
    apply: 'build',
    configResolved(config) {
      outDir = join(root, config.build.outDir);
      base = config.base;
    },
    transformIndexHtml: (html, { bundle }) => ({
      html: html.replace('<div id="root">', () => `${outline(root)}<div id="root">`),
      tags: [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
        ...layoutPreloads(Object.values(bundle ?? {}), base),
        ...dataFiles(readCatalogue(root)).map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}data/${file}` },
          injectTo: 'head' as const,
        })),
      ],
    }),
    async writeBundle() {
      const indexHtml = readFileSync(join(outDir, 'index.html'), 'utf8');
      for (const page of pagesOf(readCatalogue(root))) {
        write(join(outDir, page.path, 'index.html'), renderPage(indexHtml, page));
      }
      write(join(outDir, '404.html'), notFoundHtml(base));
      write(join(outDir, 'third-party-notices.txt'), thirdPartyNotices(root));
      await writeLinkPictures(root, outDir);
    },
  };
}

/** The pictures' modules share code with the app: they are loaded as the app's are, aliases and all. */
async function writeLinkPictures(root: string, outDir: string): Promise<void> {
  const { module } = await runnerImport<typeof import('./pictures/build-pictures.ts')>(
    join(root, 'src/build/pictures/build-pictures.ts'),
    { root, configFile: false, resolve: { alias: { '@': join(root, 'src') } } },
  );
  await module.buildPictures(root, outDir);
}

/** Each screen fetches its own layout, with all that it imports, beside the entry and not after it. */
function layoutPreloads(files: Rolldown.OutputBundle[string][], base: string): HtmlTagDescriptor[] {
  const chunks = new Map(
    files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const isEntry = (fileName: string) => chunks.get(fileName)?.isEntry ?? false;
  return layouts.flatMap(([name, media]) => {
    const layout = [...chunks.values()].find((chunk) => chunk.name === name);
    return layout === undefined
      ? []
      : [layout.fileName, ...layout.imports.filter((fileName) => !isEntry(fileName))].map(
          (file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: base + file, media },
            injectTo: 'head' as const,
          }),
        );
  });
}

const layouts = [
  ['WideLayout', '(min-width: 1024px)'],
  ['PhoneLayout', 'not all and (min-width: 1024px)'],
] as const;

/** The coarse land stands in the page itself, so that the map has it before anything is fetched. */
function outline(root: string): string {
  return outlineMarkup(readFileSync(join(root, 'public/basemap/land-outline.txt'), 'utf8').trim());
}

function readCatalogue(root: string): EditionCatalogue {
  const file = join(root, 'public/data/editions.json');
  return JSON.parse(readFileSync(file, 'utf8')) as EditionCatalogue;
}

/** What the first view needs: fetched while the scripts still load. */
function dataFiles(catalogue: EditionCatalogue): string[] {
  const newest = catalogue.editions.at(-1);
  return newest === undefined ? ['editions.json'] : ['editions.json', `editions/${newest.id}.json`];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
