import type { AbsoluteUrl } from './page-html';
import type { SitePage } from './site-pages';

/** The page's data as search engines for data sets read it (schema.org/Dataset). */
export function datasetOf(page: SitePage, editionId: string, absoluteUrl: AbsoluteUrl): object {
  const file = (extension: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absoluteUrl(`data/editions/${editionId}${extension}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    url: absoluteUrl(page.canonicalPath),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'ExpressRoute Atlas' },
    creditText: 'Microsoft Docs, CC BY 4.0; checked and joined by ExpressRoute Atlas',
    isBasedOn: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations',
    dateModified: editionId,
    version: editionId,
    distribution: [
      file('.json', 'application/json'),
      file('.csv', 'text/csv'),
      file('.geojson', 'application/geo+json'),
    ],
  };
}
