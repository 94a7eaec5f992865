import { cloudName } from './format';
import type { Cloud, Edition, PublishedTable, PublishedTableKind } from './model';

export type PublishedSource = { title: string; url: string | null; date: string | null };

/** What a report of an error is about; `row` is the row that holds it, where it is not its own. */
export type ReportedRecord = {
  kind: 'location' | 'region' | 'provider' | 'metro-site';
  name: string;
  cloud?: Cloud;
  row?: string | null;
};

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

/**
 * The edition's tables of the given kinds, in the order of the kinds, with title, date and the
 * exact file where it is known; a page that holds several of the tables stands once.
 */
export function publishedSources(
  edition: Edition,
  kinds: readonly PublishedTableKind[],
): PublishedSource[] {
  const sources = kinds
    .flatMap((kind) => edition.tables.filter((table) => table.kind === kind))
    .map((table) => ({ title: tableTitle(table), url: sourceUrl(table), date: table.date }));
  const keys = sources.map(({ title, url, date }) => [title, url, date].join('\n'));
  return sources.filter((_, position) => keys.indexOf(keys[position] ?? '') === position);
}

/** A table's name; the other ways to connect stand on two pages, which overlap. */
export function tableTitle({ kind, path }: PublishedTable): string {
  if (kind !== 'other-connectivity' || path === null) return titles[kind];
  const isByProvider = path.endsWith('/expressroute-locations.md');
  return `${titles[kind]}, ${isByProvider ? 'by provider' : 'by location'}`;
}

function sourceUrl({ kind, repository, path, commit }: PublishedTable): string {
  const isExact = repository !== null && path !== null && commit !== null;
  // A repository field may be a remark ("family, commit not known") instead of owner/name.
  if (!isExact || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return pages[kind];
  return `https://github.com/${repository}/blob/${commit}/${path}`;
}

const nouns: Record<ReportedRecord['kind'], string> = {
  location: 'peering location',
  region: 'Azure region',
  provider: 'connectivity provider',
  'metro-site': 'Metro site',
};

const tablesOf: Record<ReportedRecord['kind'], readonly PublishedTableKind[]> = {
  location: ['providers-by-location', 'geopolitical-regions'],
  region: ['geopolitical-regions', 'providers-by-location'],
  provider: ['locations-by-provider', 'providers-by-location', 'other-connectivity'],
  'metro-site': ['metro-locations', 'locations-by-provider', 'geopolitical-regions'],
};

/**
 * A prefilled report to the authors of the tables, with pages, row and edition; they keep the
 * data, this site only shows it. Nothing is sent before the person sends it.
 */
export function errorReportUrl(edition: Edition, record: ReportedRecord): string {
  const subject = subjectOf(record);
  const sources = publishedSources(edition, tablesOf[record.kind]);
  const body = [
    `About: ${subject}`,
    `Row: ${record.row ?? record.name}`,
    `Edition of the tables: ${edition.id}`,
    sources.length === 1 ? 'Page:' : 'Pages:',
    ...sources.map(({ title, url, date }) => `- ${title}, ${date ?? 'date not known'}: ${url}`),
    '',
    'What is wrong, and where is it stated correctly?',
    '',
  ].join('\n');
  const title = `ExpressRoute: ${subject}`;
  const query = `title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return `https://github.com/MicrosoftDocs/azure-docs/issues/new?${query}`;
}

/** The two Chicagos are told apart by their cloud. */
function subjectOf({ kind, name, cloud }: ReportedRecord): string {
  const subject = `${nouns[kind]} ${name}`;
  return cloud === undefined || cloud === 'commercial'
    ? subject
    : `${subject} (${cloudName(cloud)})`;
}
