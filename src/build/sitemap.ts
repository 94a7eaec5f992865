import { escapeMarkup } from '../domain/escape-markup.ts';
import type { SitePage } from './prerender/site-pages.ts';

/** A sitemap of pages given by their paths below the site, each once (sitemaps.org, 0.9). */
export function sitemapXml(
  paths: readonly string[],
  absoluteUrl: (path: string) => string,
): string {
  const urls = [...new Set(paths)].map(
    (path) => `  <url><loc>${escapeMarkup(absoluteUrl(path))}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** Everything may be read by everybody; read only by robots where the site is the root of its host. */
export function robotsTxt(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}

/**
 * The paths worth finding: pages of the newest edition. Those that show another page under a former
 * name or spelling, and those of things that only older editions list, stand in no list of things.
 */
export function sitemapPaths(
  pages: readonly Pick<SitePage, 'path' | 'canonicalPath' | 'gone'>[],
): string[] {
  return pages
    .filter(({ path, canonicalPath, gone }) => gone === null && path === canonicalPath)
    .map(({ path }) => path);
}
