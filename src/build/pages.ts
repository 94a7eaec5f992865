import type { EditionCatalogue, KnownThing } from '@/domain/model';

export type Page = { path: string; title: string; description: string };

/** Every address that opens directly on a static host: one HTML file each, over all editions. */
export function pagesOf(catalogue: EditionCatalogue): Page[] {
  return [
    {
      path: 'about/',
      title: 'About',
      description: 'Sources, licences and terms of ExpressRoute Atlas.',
    },
    {
      path: 'changes/',
      title: 'What changed',
      description: 'What changed between two editions of the published ExpressRoute tables.',
    },
    ...catalogue.providers.map(providerPage),
    ...aliasPages(catalogue),
    ...catalogue.peeringLocations.map((thing) =>
      pageOf(thing, 'locations', 'ExpressRoute peering location'),
    ),
    ...catalogue.azureRegions.map((thing) => pageOf(thing, 'regions', 'Azure region')),
  ];
}

/** Other published spellings of a provider lead to its page. */
function aliasPages({ aliases, providers }: EditionCatalogue): Page[] {
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  return Object.entries(aliases.providers).flatMap(([alias, id]) => {
    const name = names.get(id);
    return name === undefined
      ? []
      : [{ ...providerPage({ id, name }), path: `providers/${alias}/` }];
  });
}

function providerPage(thing: Pick<KnownThing, 'id' | 'name'>): Page {
  return pageOf(thing, 'providers', 'ExpressRoute connectivity provider');
}

/** The HTML of a page: the built index with its own title and description. */
export function renderPage(indexHtml: string, page: Page): string {
  return indexHtml
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escapeHtml(page.title)} · ExpressRoute Atlas</title>`,
    )
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*(")/,
      (_, before: string, after: string) => `${before}${escapeHtml(page.description)}${after}`,
    );
}

function pageOf(thing: Pick<KnownThing, 'id' | 'name'>, folder: string, kind: string): Page {
  return {
    path: `${folder}/${thing.id}/`,
    title: thing.name,
    description: `${thing.name}, ${kind}: reach by circuit SKU, providers and sources.`,
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
