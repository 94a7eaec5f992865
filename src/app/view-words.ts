import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations, filterRegions } from '@/domain/filters';
import { countedPresences } from '@/domain/presence';
import { publishes } from '@/domain/publishes';
import { cloudName, formatCount } from '@/domain/format';
import type { Cloud } from '@/domain/model';
import { reachOfLocation, reachOfRegion } from '@/domain/reach-list';
import { reachedFromSentence, reachSentence } from '@/domain/reach-sentence';
import type { View } from '@/domain/view';

/** What the screen shows, in one line for the page's status. */
export function statusOf(index: EditionIndex, view: View): string {
  const selected = selectionSentence(index, view);
  if (selected !== null) return selected;
  const locations = filterLocations(index, view).filter(({ announced }) => !announced);
  const regions = filterRegions(index, view).filter(({ announced }) => !announced);
  return `${plural(locations.length, 'peering location')}, ${plural(regions.length, 'Azure region')}`;
}

/** The document's title: what is selected, then the product. */
export function titleOf(index: EditionIndex | null, view: View): string {
  const name = index === null ? null : selectedName(index, view);
  const part = name ?? titles.get(view.page.kind) ?? null;
  return part === null ? 'ExpressRoute Atlas' : `${part} · ExpressRoute Atlas`;
}

const titles = new Map<View['page']['kind'], string>([
  ['about', 'About'],
  ['changes', 'What changed'],
]);

function selectedName(index: EditionIndex, { page }: View): string | null {
  if (page.kind === 'location') return nameWithCloud(index.peeringLocations.get(page.id));
  if (page.kind === 'region') return nameWithCloud(index.azureRegions.get(page.id));
  if (page.kind === 'provider') return index.providers.get(page.id)?.name ?? null;
  return null;
}

/** There is a Chicago in two clouds. */
function nameWithCloud(thing: { name: string; cloud: Cloud } | undefined): string | null {
  if (thing === undefined) return null;
  const { name, cloud } = thing;
  return cloud === 'commercial' || name.startsWith(cloudName(cloud))
    ? name
    : `${name} (${cloudName(cloud)})`;
}

function selectionSentence(index: EditionIndex, { page, sku, cloud }: View): string | null {
  if (page.kind === 'provider') {
    const provider = index.providers.get(page.id);
    if (provider === undefined) return null;
    if (!publishes(index, 'providers', cloud)) {
      return `${provider.name}: peering locations not published`;
    }
    const count = index.edition.peeringLocations.filter(
      (location) =>
        location.cloud === cloud &&
        !location.announced &&
        countedPresences(location).some(({ providerId }) => providerId === page.id),
    ).length;
    return `${provider.name}: ${plural(count, 'peering location')}`;
  }
  if (page.kind === 'location') {
    const location = index.peeringLocations.get(page.id);
    return location === undefined
      ? null
      : `${location.name}: ${reachSentence(reachOfLocation(index, location), sku, location.name)}`;
  }
  if (page.kind === 'region') {
    const region = index.azureRegions.get(page.id);
    return region === undefined
      ? null
      : reachedFromSentence(reachOfRegion(index, region), sku, region.name);
  }
  return null;
}

function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
