import type { EditionIndex } from '@/domain/edition-index';
import { cloudCounts } from '@/domain/filters';
import { cloudName, formatCount } from '@/domain/format';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import { countedPresences, namesProviders } from '@/domain/presence';
import { type SkuCounts, countsOfLocation, countsOfRegion } from '@/domain/reach-list';
import type { Page } from '@/domain/view';

/**
 * What a page says of itself where a link to it is shown: name, what it is, and the answer in
 * numbers. Null for a thing that the edition lacks.
 */
export function descriptionOf(index: EditionIndex, page: Page): string | null {
  switch (page.kind) {
    case 'location':
      return found(index.peeringLocations.get(page.id), (one) => ofLocation(index, one));
    case 'region':
      return found(index.azureRegions.get(page.id), (one) => ofRegion(index, one));
    case 'provider':
      return ofProvider(index, page.id);
    case 'changes':
      return 'What changed between two editions of the published ExpressRoute tables: peering locations, Azure regions, Local, ExpressRoute Direct and providers.';
    case 'about':
      return 'Sources, rules, licences and terms of ExpressRoute Atlas. Not affiliated with or endorsed by Microsoft.';
    case 'world':
      return ofWorld(index);
    default:
      return page satisfies never;
  }
}

function found<Thing>(thing: Thing | undefined, say: (thing: Thing) => string): string | null {
  return thing === undefined ? null : say(thing);
}

function ofLocation(index: EditionIndex, location: PeeringLocation): string {
  const what = `${location.name}, ExpressRoute peering location${inRegion(index, location)}.`;
  if (location.announced) return `${what} Announced, not yet available.`;
  const local = (location.localRegionIds ?? []).map((id) => index.azureRegions.get(id)?.name ?? id);
  const answer = countsOfLocation(index, location);
  const providers = namesProviders(location) ? countedPresences(location).length : null;
  return [
    what,
    local.length === 0 ? null : `Local: ${local.join(', ')}.`,
    standardReaches(answer),
    providers === null ? null : `${counted(providers, 'provider')}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function standardReaches({ counts, inferredCounts }: SkuCounts): string {
  const { standard } = counts;
  if (standard === null) return 'Reach with Standard: not published.';
  const inferred =
    inferredCounts.standard > 0 ? ` (${formatCount(inferredCounts.standard)} inferred)` : '';
  return `Standard reaches ${counted(standard, 'Azure region')}${inferred}.`;
}

function ofRegion(index: EditionIndex, region: AzureRegion): string {
  const what = `${region.name} (${region.id}), Azure region${inRegion(index, region)}.`;
  if (region.announced) return `${what} Announced, not yet available.`;
  const { counts, total } = countsOfRegion(index, region);
  const part = (count: number | null, sku: string) =>
    count === null
      ? `${sku}: not published.`
      : `${sku}: ${formatCount(count)} of ${counted(total, 'ExpressRoute peering location')}.`;
  return [
    what,
    'Reached with',
    part(counts.local, 'Local'),
    part(counts.standard, 'Standard'),
  ].join(' ');
}

function ofProvider(index: EditionIndex, id: string): string | null {
  const provider = index.providers.get(id);
  if (provider === undefined) return null;
  const at = index.edition.peeringLocations.filter(
    (location) =>
      !location.announced && countedPresences(location).some(({ providerId }) => providerId === id),
  );
  const clouds = [...new Set(at.map(({ cloud }) => cloud))].map(cloudName);
  const where = clouds.length === 0 ? '' : ` (${clouds.join(', ')})`;
  return `${provider.name}, ExpressRoute connectivity provider (${provider.id}). Published at ${counted(at.length, 'peering location')}${where}.`;
}

/** The commercial cloud, as the world map counts it. */
function ofWorld(index: EditionIndex): string {
  const { locations, regions, providers } = cloudCounts(index, 'commercial');
  return `From this ExpressRoute peering location, which Azure regions can I reach, at which circuit SKU, through which provider? ${counted(locations, 'peering location')}, ${counted(regions, 'Azure region')}, ${counted(providers, 'provider')} on one map.`;
}

function inRegion(
  index: EditionIndex,
  { cloud, geopoliticalRegionId: id }: PeeringLocation | AzureRegion,
): string {
  const name = id === null ? null : (index.geopoliticalRegions.get(id)?.name ?? null);
  const place = name === null ? '' : ` in ${name}`;
  return cloud === 'commercial' || name === cloudName(cloud)
    ? place
    : `${place} (${cloudName(cloud)} cloud)`;
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
