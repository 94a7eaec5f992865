import type { Edition, PublishedTable, PublishedTableKind } from './model';

export type PublishedSource = { title: string; url: string | null; date: string | null };

const titles: Record<PublishedTableKind, string> = {
  'geopolitical-regions': 'Geopolitical regions',
  'providers-by-location': 'Locations and providers',
  'locations-by-provider': 'Locations by provider',
  'metro-locations': 'Metro locations',
  'other-connectivity': 'Other ways to connect',
};

/** The page of today that took a table's place, for tables whose own file is not known. */
const pages: Record<PublishedTableKind, string> = {
  'geopolitical-regions':
    'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  'providers-by-location':
    'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  'locations-by-provider': 'https://learn.microsoft.com/azure/expressroute/expressroute-locations',
  'metro-locations': 'https://learn.microsoft.com/azure/expressroute/metro',
  'other-connectivity':
    'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
};

/** The edition's tables of the given kinds, in the order of the kinds, with title, date and the exact file where it is known. */
export function publishedSources(
  edition: Edition,
  kinds: readonly PublishedTableKind[],
): PublishedSource[] {
  return kinds
    .flatMap((kind) => edition.tables.filter((table) => table.kind === kind))
    .map((table) => ({ title: titles[table.kind], url: sourceUrl(table), date: table.date }));
}

function sourceUrl({ kind, repository, path, commit }: PublishedTable): string {
  const isExact = repository !== null && path !== null && commit !== null;
  // A repository field may be a remark ("family, commit not known") instead of owner/name.
  if (!isExact || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return pages[kind];
  return `https://github.com/${repository}/blob/${commit}/${path}`;
}

/** A prefilled report to the authors of the tables; they keep the data, this site only shows it. */
export function errorReportUrl(edition: Edition, subject: string): string {
  const address = new Map([
    ['title', `ExpressRoute: ${subject}`],
    [
      'body',
      `About: ${subject}\nEdition of the tables: ${edition.id}\n\nWhat is wrong, and where is it stated correctly?\n`,
    ],
  ]);
  const query = [...address].map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `https://github.com/MicrosoftDocs/azure-docs/issues/new?${query.join('&')}`;
}
