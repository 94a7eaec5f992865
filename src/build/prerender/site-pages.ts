import { titleOf } from '@/app/view-words';
import { descriptionOf } from '@/app/page-description';
import type { EditionIndex } from '@/domain/edition-index';
import { type ListedKind, knownThings } from '@/domain/listed-since';
import type { EditionCatalogue, KnownThing } from '@/domain/model';
import type { Page } from '@/domain/view';
import { worldView } from '@/state/view-codec';

/** A page of the built site; `path` without the base path, ending in a slash, '' for the world. */
export type SitePage = {
  path: string;
  page: Page;
  title: string;
  description: string;
  /** The path that search engines shall keep; another one for an alias. */
  canonicalPath: string;
  /** The bare map for frames. */
  isEmbed: boolean;
  /** Older editions list it, the newest does not: a small page of its own; null for all others. */
  gone: KnownThing | null;
};

const folders: Record<ListedKind, string> = {
  location: 'locations',
  region: 'regions',
  provider: 'providers',
};

/** Every address that opens directly on a static host, over all editions: one HTML file each. */
export function sitePages(catalogue: EditionCatalogue, newest: EditionIndex): SitePage[] {
  const fixed = [
    { path: '', page: { kind: 'world' } },
    { path: 'about/', page: { kind: 'about' } },
    { path: 'changes/', page: { kind: 'changes', from: null, to: null } },
  ] satisfies { path: string; page: Page }[];
  const kinds: ListedKind[] = ['location', 'region', 'provider'];
  const pages = [
    ...fixed.map(({ path, page }) => shown(newest, page, path, path)),
    ...kinds.flatMap((kind) =>
      knownThings(catalogue, kind).map((thing) => pageOfThing(newest, kind, thing)),
    ),
  ];
  const embeds = pages
    .filter(({ gone }) => gone === null)
    .map((page) => ({ ...page, path: `embed/${page.path}`, isEmbed: true }));
  return [...pages, ...aliasPages(catalogue, newest), ...embeds];
}

function pageOfThing(newest: EditionIndex, kind: ListedKind, thing: KnownThing): SitePage {
  const path = `${folders[kind]}/${thing.id}/`;
  const page: Page = { kind, id: thing.id };
  if (isListed(newest, kind, thing.id)) return shown(newest, page, path, path);
  const last = thing.editions.at(-1) ?? '';
  return {
    path,
    page,
    title: `${thing.name}, listed until ${last} · ExpressRoute Atlas`,
    description: `${thing.name} (${thing.id}) is no longer among the published ExpressRoute ${nouns[kind]}: the last edition that lists it is ${last}.`,
    canonicalPath: path,
    isEmbed: false,
    gone: thing,
  };
}

const nouns: Record<ListedKind, string> = {
  location: 'peering locations',
  region: 'Azure regions',
  provider: 'connectivity providers',
};

function isListed(index: EditionIndex, kind: ListedKind, id: string): boolean {
  if (kind === 'location') return index.peeringLocations.has(id);
  return kind === 'region' ? index.azureRegions.has(id) : index.providers.has(id);
}

/** Other published spellings of a provider lead to its page. */
function aliasPages({ aliases }: EditionCatalogue, newest: EditionIndex): SitePage[] {
  return Object.entries(aliases.providers).flatMap(([alias, id]) =>
    newest.providers.has(id)
      ? [shown(newest, { kind: 'provider', id }, `providers/${alias}/`, `providers/${id}/`)]
      : [],
  );
}

function shown(index: EditionIndex, page: Page, path: string, canonicalPath: string): SitePage {
  return {
    path,
    page,
    title: titleOf(index, { ...worldView, page }),
    description: descriptionOf(index, page) ?? '',
    canonicalPath,
    isEmbed: false,
    gone: null,
  };
}
