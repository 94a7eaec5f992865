import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { EditionCatalogue } from '@/domain/model';
import { outlineMarkup } from './basemap/outline.ts';
import { loadAppCode } from './load-app-code.ts';
import { notFoundHtml } from './not-found.ts';
import { startAfterPaint } from './prerender/start-after-paint.ts';
import { contentSecurityPolicy } from './security.ts';
import { siteFiles } from './site-files.ts';
import { absoluteUrl } from './site-url.ts';
import { thirdPartyNotices } from './third-party-notices.ts';
import { builtCommit } from './version.ts';

/** Turns the built index into the static site: policy, data preloads, one HTML file per address. */
export function sitePlugin(root: string): Plugin {
  let outDir = join(root, 'dist');
  let base = '/';
  return {
    name: 'expressroute-atlas-site',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(root, config.build.outDir);
      base = config.base;
    },
    transformIndexHtml: (html) => ({
      html: html.replace('<div id="root">', () => `${outline(root)}<div id="root">`),
      tags: [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          // After theme and style sheet: Chromium looks ahead for nothing behind a policy.
          injectTo: 'head',
        },
        // In the page and not in a script, whose name would else change with every commit.
        {
          tag: 'meta',
          attrs: { name: 'version', content: builtCommit(root)?.slice(0, 10) ?? 'not known' },
          injectTo: 'head',
        },
        ...dataFiles(readCatalogue(root)).map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `${base}data/${file}` },
          injectTo: 'head' as const,
        })),
      ],
    }),
    async writeBundle() {
      const shell = startAfterPaint(readFileSync(join(outDir, 'index.html'), 'utf8'));
      const { openSite, buildPictures } = await loadAppCode(root, base);
      const site = openSite({
        root,
        shell,
        base,
        absoluteUrl: (path) => absoluteUrl(path),
      });
      for (const page of site.pages) {
        write(join(outDir, page.path, 'index.html'), await site.htmlOf(page));
      }
      const files = siteFiles(root, readCatalogue(root), site.pages);
      for (const [name, text] of files) write(join(outDir, name), text);
      write(join(outDir, '404.html'), notFoundHtml(shell, base));
      write(join(outDir, 'third-party-notices.txt'), thirdPartyNotices(root));
      await buildPictures(root, outDir);
    },
  };
}

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
