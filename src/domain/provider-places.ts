import type { EditionIndex } from './edition-index';
import { compareGeopoliticalRegions } from './geopolitical-signs';
import {
  type AdditionalProviderRow,
  type Cloud,
  clouds,
  type ConnectivityProvider,
  type MetroSite,
  type PeeringLocation,
  type ProviderPresence,
} from './model';
import { isCounted } from './presence';

/** One peering location of a provider; `counts` as the counts of the page do. */
export type ProviderPlace = {
  location: PeeringLocation;
  presence: ProviderPresence;
  counts: boolean;
};

/** The peering locations of a provider in one cloud. */
export type CloudPlaces = {
  cloud: Cloud;
  /** By geopolitical region in the order of the legend, then by name. */
  places: ProviderPlace[];
  /** Available, and named by the page by location. */
  counted: number;
  /** The provider or the location itself is only announced. */
  announced: number;
  /** Named by the page by provider alone. */
  elsewhere: number;
  /** Geopolitical regions of the counted locations; locations without a published one add none. */
  geopoliticalRegions: number;
};

/**
 * Where a provider connects, a group per cloud that has any, in the order of the clouds. An id
 * that the edition lacks, or an edition without a table of providers, gives [].
 */
export function providerPlaces(index: EditionIndex, providerId: string): CloudPlaces[] {
  const all = index.edition.peeringLocations.flatMap((location) => placeAt(location, providerId));
  return clouds
    .map((cloud) =>
      summary(
        cloud,
        all.filter(({ location }) => location.cloud === cloud),
      ),
    )
    .filter(({ places }) => places.length > 0);
}

/** The same for one cloud; no places where the provider is not in it. */
export function providerPlacesIn(
  index: EditionIndex,
  providerId: string,
  cloud: Cloud,
): CloudPlaces {
  const found = providerPlaces(index, providerId).find((group) => group.cloud === cloud);
  return found ?? summary(cloud, []);
}

/** "28 peering locations in 9 geopolitical regions", and what is shown but not counted. */
export function placesSentence(group: CloudPlaces): string {
  const locations = plural(group.counted, 'peering location');
  const regions = plural(group.geopoliticalRegions, 'geopolitical region');
  const more = [
    ...(group.announced > 0 ? [`${group.announced} announced`] : []),
    ...(group.elsewhere > 0 ? [`${group.elsewhere} on the page by provider only`] : []),
  ];
  const main = group.geopoliticalRegions > 0 ? `${locations} in ${regions}` : locations;
  return more.length === 0 ? main : `${main}; not counted: ${more.join(', ')}`;
}

/** The Metro sites that name the provider, with its status there, by name. */
export function providerMetroSites(
  index: EditionIndex,
  providerId: string,
  cloud: Cloud,
): { site: MetroSite; status: 'active' | 'announced' | 'ask' }[] {
  return index.edition.metroSites
    .filter((site) => site.cloud === cloud)
    .flatMap((site) =>
      (site.providers ?? [])
        .filter((entry) => entry.providerId === providerId)
        .map(({ status }) => ({ site, status })),
    )
    .sort((a, b) => a.site.name.localeCompare(b.site.name, 'en'));
}

/** The places that an additional provider reaches through an exchange, by name. */
export function additionalPlaces(index: EditionIndex, providerId: string): AdditionalProviderRow[] {
  const rows = index.edition.otherConnectivity?.additionalProviders ?? [];
  return rows
    .filter((row) => row.providers.some((provider) => provider.providerId === providerId))
    .sort((a, b) => a.place.localeCompare(b.place, 'en'));
}

/** The provider of an edition with exactly this canonical name; null where there is none. */
export function providerNamed(index: EditionIndex, name: string): ConnectivityProvider | null {
  return index.edition.providers.find((provider) => provider.name === name) ?? null;
}

function placeAt(location: PeeringLocation, providerId: string): ProviderPlace[] {
  return (location.providers ?? [])
    .filter((presence) => presence.providerId === providerId)
    .map((presence) => ({
      location,
      presence,
      counts: !location.announced && isCounted(presence),
    }));
}

function summary(cloud: Cloud, unsorted: ProviderPlace[]): CloudPlaces {
  const places = unsorted.toSorted(comparePlaces);
  const counted = places.filter((place) => place.counts);
  const announced = places.filter(isAnnounced);
  const known = counted.flatMap(({ location }) => location.geopoliticalRegionId ?? []);
  return {
    cloud,
    places,
    counted: counted.length,
    announced: announced.length,
    elsewhere: places.length - counted.length - announced.length,
    geopoliticalRegions: new Set(known).size,
  };
}

function isAnnounced({ location, presence }: ProviderPlace): boolean {
  return location.announced || presence.announced;
}

function comparePlaces({ location: a }: ProviderPlace, { location: b }: ProviderPlace): number {
  return compareRegionIds(a, b) || a.name.localeCompare(b.name, 'en');
}

/** A location whose geopolitical region is not published comes last. */
function compareRegionIds(a: PeeringLocation, b: PeeringLocation): number {
  if (a.geopoliticalRegionId === null || b.geopoliticalRegionId === null) {
    return Number(a.geopoliticalRegionId === null) - Number(b.geopoliticalRegionId === null);
  }
  return compareGeopoliticalRegions({ id: a.geopoliticalRegionId }, { id: b.geopoliticalRegionId });
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
