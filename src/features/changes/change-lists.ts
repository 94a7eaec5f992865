import type {
  EditionDiff,
  Listed,
  PlaceChanges,
  ProviderChange,
  Renamed,
} from '@/domain/edition-diff-types';
import type { ChangeKey } from '@/domain/edition-diff-marks';
import { cloudName, formatCount, skuName } from '@/domain/format';
import type { CircuitSku, Cloud, Facility } from '@/domain/model';
import type { Page } from '@/domain/view';

export type ThingKind =
  | 'location'
  | 'region'
  | 'provider'
  | 'metro-site'
  | 'geopolitical-region'
  | 'cloud'
  | 'sku';

/** A thing that is listed, and the edition in which a link to it opens. */
export type ChangedThing = {
  kind: ThingKind;
  id: string;
  name: string;
  cloud: Cloud | null;
  announced: boolean;
  edition: string;
};

export type ChangeItem = {
  thing: ChangedThing;
  /** What changed at it, in words. */
  detail: string | null;
  /** Things that came to it or left it: Azure regions, providers. */
  parts: { thing: ChangedThing; remark: string | null }[];
};

/** `label` is the accessible name of the list and its heading. */
export type ChangeList = {
  label: string;
  items: ChangeItem[];
  /** What is counted where it is not the items: `11 at 10 locations`. */
  count?: string;
};

/** Every list of changes in the order in which they are read; lists without items left out. */
export function changeLists(diff: EditionDiff): ChangeList[] {
  const { from, to } = diff;
  const geopolitical = { kind: 'geopolitical-region', diff, noun: 'Geopolitical regions' } as const;
  const lists = [
    { label: 'Clouds opened', items: diff.clouds.opened.map((cloud) => cloudItem(cloud, to)) },
    { label: 'Clouds closed', items: diff.clouds.closed.map((cloud) => cloudItem(cloud, from)) },
    {
      label: 'Circuit SKUs published',
      items: diff.skusPublished.map((sku) => skuItem(sku, diff)),
    },
    ...thingLists(geopolitical, diff.geopoliticalRegions),
    ...placeLists({ kind: 'location', diff, noun: 'Peering locations' }, diff.peeringLocations),
    ...placeLists({ kind: 'region', diff, noun: 'Azure regions' }, diff.azureRegions),
    ...locationLists(diff),
    ...thingLists({ kind: 'metro-site', diff, noun: 'Metro sites' }, diff.metroSites),
    ...thingLists({ kind: 'provider', diff, noun: 'Connectivity providers' }, diff.providers),
    providerList('Providers gained', diff.providersGained, to, to),
    providerList('Providers lost', diff.providersLost, from, to),
    providerList('Providers now available', diff.providersOpened, to, to),
    providerList('Providers announced again', diff.providersWithdrawn, to, to),
  ];
  return lists.filter(({ items }) => items.length > 0);
}

type Source = { kind: ThingKind; diff: EditionDiff; noun: string };

function thingLists(
  { kind, diff, noun }: Source,
  changes: { added: Listed[]; removed: Listed[]; renamed: Renamed[] },
): ChangeList[] {
  const { from, to } = diff;
  return [
    { label: `${noun} added`, items: changes.added.map((one) => item(kind, one, to)) },
    { label: `${noun} removed`, items: changes.removed.map((one) => item(kind, one, from)) },
    {
      label: `${noun} renamed`,
      items: changes.renamed.map(({ id, cloud, before, after }) =>
        item(kind, { id, cloud, name: after, announced: false }, to, `was ${before}`),
      ),
    },
  ];
}

function placeLists(source: Source, changes: PlaceChanges): ChangeList[] {
  const { kind, diff, noun } = source;
  return [
    ...thingLists(source, changes),
    {
      label: `${noun} regrouped`,
      items: changes.regrouped.map(({ thing, before, after }) =>
        item(kind, thing, diff.to, `${before} → ${after}`),
      ),
    },
    {
      label: `${noun} now available`,
      items: changes.opened.map((one) => item(kind, one, diff.to, 'was announced')),
    },
    {
      label: `${noun} announced again`,
      items: changes.withdrawn.map((one) => item(kind, one, diff.to, 'was available')),
    },
  ];
}

function locationLists(diff: EditionDiff): ChangeList[] {
  const { from, to } = diff;
  const at = (location: Listed, detail: string) => item('location', location, to, detail);
  const local = (label: string, changes: EditionDiff['localGained'], edition: string) => ({
    label,
    items: changes.map(({ location, regions }) => ({
      ...item('location', location, to),
      parts: regions.map((region) => ({ thing: thing('region', region, edition), remark: null })),
    })),
  });
  return [
    local('Local gained', diff.localGained, to),
    local('Local lost', diff.localLost, from),
    {
      label: 'ExpressRoute Direct gained',
      items: diff.directGained.map((one) => item('location', one, to)),
    },
    {
      label: 'ExpressRoute Direct lost',
      items: diff.directLost.map((one) => item('location', one, to)),
    },
    {
      label: 'Pricing zone changed',
      items: diff.zoneChanged.map(({ location, before, after }) =>
        at(location, `zone ${before} → ${after}`),
      ),
    },
    {
      label: 'Facilities changed',
      items: diff.facilitiesChanged.map(({ location, before, after }) =>
        at(location, facilityDetail(before, after)),
      ),
    },
  ];
}

function facilityDetail(before: readonly Facility[], after: readonly Facility[]): string {
  const names = (facilities: readonly Facility[]) =>
    facilities.map(({ name }) => name).join(', ') || 'none';
  const [was, is] = [names(before), names(after)];
  return was === is ? `${is}: link changed` : `${was} → ${is}`;
}

/** How often a provider is listed at a location in them. */
export function listingCount(changes: readonly ProviderChange[]): number {
  return changes.reduce((sum, { providers }) => sum + providers.length, 0);
}

/** `placeEdition` is where the location opens, `edition` where the providers do. */
function providerList(
  label: string,
  changes: ProviderChange[],
  edition: string,
  placeEdition: string,
): ChangeList {
  const places = `${formatCount(changes.length)} location${changes.length === 1 ? '' : 's'}`;
  return {
    label,
    count: `${formatCount(listingCount(changes))} at ${places}`,
    items: changes.map(({ location, providers }) => ({
      ...item('location', location, placeEdition),
      parts: providers.map((provider) => ({
        thing: thing('provider', provider, edition),
        remark: provider.onOtherPage ? 'the page by provider names the pair in both' : null,
      })),
    })),
  };
}

function cloudItem(cloud: Cloud, edition: string): ChangeItem {
  const name = `${cloudName(cloud)} cloud`;
  return item('cloud', { id: cloud, name, cloud: null, announced: false }, edition);
}

function skuItem(sku: CircuitSku, { from, to }: EditionDiff): ChangeItem {
  const one = { id: sku, name: skuName(sku), cloud: null, announced: false };
  return item('sku', one, to, `not published in edition ${from}`);
}

function item(
  kind: ThingKind,
  one: Listed,
  edition: string,
  detail: string | null = null,
): ChangeItem {
  return { thing: thing(kind, one, edition), detail, parts: [] };
}

function thing(
  kind: ThingKind,
  { id, name, cloud, announced }: Listed,
  edition: string,
): ChangedThing {
  return { kind, id, name, cloud, announced, edition };
}

/** The page of a thing; null for what has none. */
export function pageOf({ kind, id }: ChangedThing): Page | null {
  return kind === 'location' || kind === 'region' || kind === 'provider' ? { kind, id } : null;
}

/** How the map names the thing; null for what is not on it. */
export function keyOf({ kind, id }: ChangedThing): ChangeKey | null {
  return kind === 'location' || kind === 'region' ? `${kind}:${id}` : null;
}
