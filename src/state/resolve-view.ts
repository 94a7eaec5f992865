import type { EditionIndex } from '@/domain/edition-index';
import { cloudName, skuName } from '@/domain/format';
import type { ListedKind } from '@/domain/listed-since';
import type { Cloud, EditionCatalogue } from '@/domain/model';
import { isSkuPublished } from '@/domain/reach';
import type { LinkNotice, Page, View } from '@/domain/view';
import { notPublishedReason, resolveFilters } from './resolve-filters';
import { currentId, idInUse } from './retired-ids';
import { unknownThing } from './unknown-thing';

/**
 * The edition to load, before any is loaded: the one the address names, else the newest. An
 * edition that does not exist is the newest with a notice; null only where the catalogue is empty.
 */
export function resolveEditionId(
  view: View,
  catalogue: EditionCatalogue,
): { editionId: string | null; notices: LinkNotice[] } {
  const newest = catalogue.editions.at(-1)?.id ?? null;
  const wanted = view.edition;
  if (wanted === null || hasEdition(catalogue, wanted)) {
    return { editionId: wanted ?? newest, notices: [] };
  }
  const around = [
    catalogue.editions.findLast((edition) => edition.id < wanted),
    catalogue.editions.find((edition) => edition.id > wanted),
  ].flatMap((edition) => (edition === undefined ? [] : [edition.id]));
  const notice: LinkNotice = {
    parameter: 'edition',
    value: wanted,
    reason: `There is no edition ${wanted}; this is the newest, ${newest}. The nearest: ${around.join(', ')}.`,
    suggestions: around.map((id) => ({ name: `Edition ${id}`, page: view.page, edition: id })),
  };
  return { editionId: newest, notices: [notice] };
}

/**
 * The view that the loaded edition can show, and what of the address could not be followed: ids
 * that the edition lacks, retired ids, a SKU that it does not publish, the cloud that a page
 * implies. The navigation keeps what was asked, so that another edition can still show it. What is
 * wrong with the edition itself, resolveEditionId has said before.
 */
export function resolveView(
  view: View,
  index: EditionIndex,
  catalogue: EditionCatalogue,
): { view: View; notices: LinkNotice[] } {
  const notices: LinkNotice[] = [];
  const edition =
    view.edition !== null && hasEdition(catalogue, view.edition) ? view.edition : null;
  const page = resolvePage(view.page, index, catalogue, notices);
  const cloud = cloudOfPage(page, index) ?? resolveCloud(view.cloud, index, notices);
  const sku = isSkuPublished(index.edition, view.sku) ? view.sku : 'standard';
  if (sku !== view.sku) {
    notices.push({
      parameter: 'sku',
      value: view.sku,
      reason: `Edition ${index.edition.id} does not publish ${skuName(view.sku)}: this is Standard.`,
      suggestions: [],
    });
  }
  const filters = resolveFilters({ ...view, page, cloud }, index, catalogue, notices);
  const newSince = resolveNewSince(view.newSince, index, catalogue, notices);
  const metroSites = view.metroSites && hasMetroSites(cloud, index, notices);
  return {
    view: { ...view, page, edition, cloud, sku, filters, newSince, metroSites },
    notices,
  };
}

function resolvePage(
  page: Page,
  index: EditionIndex,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): Page {
  switch (page.kind) {
    case 'location':
    case 'region':
    case 'provider':
      return resolveThing(page.kind, page.id, index, catalogue, notices);
    case 'changes':
      return {
        kind: 'changes',
        from: knownEdition('from', page.from, catalogue, notices),
        to: knownEdition('to', page.to, catalogue, notices),
      };
    default:
      return page;
  }
}

function resolveThing(
  kind: ListedKind,
  id: string,
  index: EditionIndex,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): Page {
  if (kind === 'location' && index.peeringLocations.has(id)) return { kind, id };
  if (kind === 'region' && index.azureRegions.has(id)) return { kind, id };
  if (kind === 'provider') {
    const inUse = idInUse(catalogue.aliases.providers, id, index.providers);
    if (inUse !== null) return { kind, id: inUse };
  }
  // Another spelling of a provider that this edition lacks: say where it is, not "unknown".
  const current = kind === 'provider' ? currentId(catalogue.aliases.providers, id) : id;
  notices.push({ ...unknownThing(catalogue, index.edition.id, kind, current, kind), value: id });
  return { kind: 'world' };
}

function knownEdition(
  parameter: 'from' | 'to' | 'new',
  id: string | null,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): string | null {
  if (id === null || hasEdition(catalogue, id)) return id;
  const reason = `There is no edition ${id}.`;
  notices.push({ parameter, value: id, reason, suggestions: [] });
  return null;
}

/** Nothing is new since an edition that is no older than the one that is shown. */
function resolveNewSince(
  since: string | null,
  { edition }: EditionIndex,
  catalogue: EditionCatalogue,
  notices: LinkNotice[],
): string | null {
  const known = knownEdition('new', since, catalogue, notices);
  if (known === null || known < edition.id) return known;
  notices.push({
    parameter: 'new',
    value: known,
    reason: `Edition ${known} is not older than ${edition.id}, which is shown: nothing is marked as new.`,
    suggestions: [],
  });
  return null;
}

function hasMetroSites(cloud: Cloud, index: EditionIndex, notices: LinkNotice[]): boolean {
  const reason = notPublishedReason(index, 'metro', cloud, 'layer');
  if (reason !== null) notices.push({ parameter: 'sites', value: '1', reason, suggestions: [] });
  return reason === null;
}

function cloudOfPage(page: Page, index: EditionIndex): Cloud | null {
  if (page.kind === 'location') return index.peeringLocations.get(page.id)?.cloud ?? null;
  if (page.kind === 'region') return index.azureRegions.get(page.id)?.cloud ?? null;
  return null;
}

function resolveCloud(cloud: Cloud, index: EditionIndex, notices: LinkNotice[]): Cloud {
  const { edition } = index;
  const isListed = [...edition.peeringLocations, ...edition.azureRegions].some(
    (thing) => thing.cloud === cloud,
  );
  if (isListed || cloud === 'commercial') return cloud;
  notices.push({
    parameter: 'cloud',
    value: cloud,
    reason: `The ${cloudName(cloud)} cloud is not in edition ${edition.id}: this is the commercial one.`,
    suggestions: [],
  });
  return 'commercial';
}

function hasEdition(catalogue: EditionCatalogue, id: string): boolean {
  return catalogue.editions.some((edition) => edition.id === id);
}
