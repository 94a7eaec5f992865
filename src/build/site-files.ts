import type { EditionCatalogue } from '@/domain/model';
import type { SitePage } from './prerender/site-pages.ts';
import { absoluteUrl } from './site-url.ts';
import { robotsTxt, sitemapPaths, sitemapXml } from './sitemap.ts';
import { builtCommit, versionJson } from './version.ts';

/** The files at the root of a built site that tell programs about it, by their names. */
export function siteFiles(
  root: string,
  catalogue: EditionCatalogue,
  pages: readonly SitePage[],
): Map<string, string> {
  const paths = sitemapPaths(pages);
  return new Map([
    ['sitemap.xml', sitemapXml(paths, (path) => absoluteUrl(path))],
    ['robots.txt', robotsTxt(absoluteUrl('sitemap.xml'))],
    ['version.json', versionJson(catalogue, builtCommit(root))],
  ]);
}
