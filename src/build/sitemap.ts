import type { EditionCatalogue } from '@/domain/model';
import type { Page } from './pages.ts';

/** A sitemap of pages given by their paths below the site, each once (sitemaps.org, 0.9). */
export function sitemapXml(
  paths: readonly string[],
  absoluteUrl: (path: string) => string,
): string {
  const urls = [...new Set(paths)].map(
    (path) => `  <url><loc>${escapeXml(absoluteUrl(path))}</loc></url>\n`,
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
 * The paths worth finding: the world, and of the other pages those of the newest edition. Pages
 * that show another page under a former name or spelling stand in no list of things.
 */
export function sitemapPaths(catalogue: EditionCatalogue, pages: readonly Page[]): string[] {
  const newest = catalogue.editions.at(-1)?.id ?? '';
  const current = new Set(
    (
      [
        ['locations', catalogue.peeringLocations],
        ['regions', catalogue.azureRegions],
        ['providers', catalogue.providers],
      ] as const
    ).flatMap(([folder, things]) =>
      things
        .filter(({ editions }) => editions.includes(newest))
        .map(({ id }) => `${folder}/${id}/`),
    ),
  );
  const paths = pages.map(({ path }) => path);
  return ['', ...paths.filter((path) => !isOfThing(path) || current.has(path))];
}

function isOfThing(path: string): boolean {
  return /^(locations|regions|providers)\//.test(path);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
