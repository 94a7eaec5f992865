import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import type {
  AzureRegion,
  ConnectivityProvider,
  Edition,
  EditionCatalogue,
  GeopoliticalRegion,
  KnownThing,
  MetroSite,
  PeeringLocation,
} from '@/domain/model';
import { noFilters } from '@/domain/filters';
import { slug } from '@/domain/slug';
import type { Filters, View } from '@/domain/view';

/**
 * Builders for tests. The names are real so that a test reads well; the data is made up and small:
 * for questions about the real tables load public/data.
 */
const published = { certainty: 'published', basis: null } as const;

export function sampleLocation(overrides: Partial<PeeringLocation> = {}): PeeringLocation {
  const name = overrides.name ?? 'Amsterdam';
  const id = overrides.id ?? slug(name);
  return {
    id,
    name,
    publishedAs: [],
    cloud: 'commercial',
    geopoliticalRegionId: 'europe',
    geopoliticalBasis: published,
    announced: false,
    hasProvidersRow: true,
    city: null,
    countryCode: null,
    coordinates: sampleCoordinates(52.3, 4.9),
    facilities: [],
    pricingZone: 1,
    localRegionIds: [],
    supportsDirect: true,
    directSpeeds: [],
    providers: [],
    metroId: id.replace(/\d+$/, ''),
    notes: [],
    ...overrides,
  };
}

export function sampleRegion(overrides: Partial<AzureRegion> = {}): AzureRegion {
  const name = overrides.name ?? 'West Europe';
  return {
    id: slug(name).replaceAll('-', ''),
    name,
    publishedAs: [],
    cloud: 'commercial',
    geopoliticalRegionId: 'europe',
    geopoliticalBasis: published,
    access: null,
    accessBasis: null,
    announced: false,
    coordinates: sampleCoordinates(52.37, 4.9),
    ...overrides,
  };
}

export function sampleProvider(
  overrides: Partial<ConnectivityProvider> = {},
): ConnectivityProvider {
  const name = overrides.name ?? 'Equinix';
  return {
    id: slug(name),
    name,
    publishedAs: [],
    categories: [],
    url: null,
    related: [],
    ...overrides,
  };
}

export function sampleMetroSite(overrides: Partial<MetroSite> = {}): MetroSite {
  return {
    id: 'amsterdam-metro',
    name: 'Amsterdam Metro',
    cloud: 'commercial',
    metroId: 'amsterdam',
    geopoliticalRegionId: 'europe',
    geopoliticalBasis: published,
    coordinates: sampleCoordinates(52.37, 4.89),
    facilities: [],
    pricingZone: 1,
    localRegionIds: [],
    supportsDirect: true,
    providers: [],
    conflicts: [],
    ...overrides,
  };
}

export function samplePresence(
  providerId: string,
): NonNullable<PeeringLocation['providers']>[number] {
  return { providerId, announced: false, onlyOn: null, note: null };
}

export function sampleCoordinates(latitude: number, longitude: number) {
  return { latitude, longitude, precision: 'facility', source: 'sample' } as const;
}

const geopoliticalRegions: GeopoliticalRegion[] = [
  { id: 'north-america', name: 'North America', cloud: 'commercial' },
  { id: 'europe', name: 'Europe', cloud: 'commercial' },
  { id: 'asia', name: 'Asia', cloud: 'commercial' },
  { id: 'us-government-cloud', name: 'US Government cloud', cloud: 'us-government' },
];

/** Three geopolitical regions of the commercial cloud and one of the US Government's. */
export function sampleEdition(overrides: Partial<Edition> = {}): Edition {
  return {
    id: '2026-09-16',
    schemaVersion: '1.0',
    skus: ['local', 'standard', 'premium'],
    skusBasis: 'sample',
    tables: [],
    geopoliticalRegions,
    azureRegions: [
      sampleRegion(),
      sampleRegion({ name: 'North Europe', coordinates: sampleCoordinates(53.35, -6.26) }),
      sampleRegion({
        name: 'Denmark East',
        geopoliticalBasis: { certainty: 'inferred', basis: 'local region of Copenhagen' },
        coordinates: sampleCoordinates(55.68, 12.57),
      }),
      sampleRegion({
        name: 'East US',
        geopoliticalRegionId: 'north-america',
        coordinates: sampleCoordinates(37.37, -79.82),
      }),
      sampleRegion({
        name: 'East Asia',
        geopoliticalRegionId: 'asia',
        coordinates: sampleCoordinates(22.27, 114.19),
      }),
      sampleRegion({
        id: 'usgovvirginia',
        name: 'US Gov Virginia',
        cloud: 'us-government',
        geopoliticalRegionId: 'us-government-cloud',
        access: 'government',
        coordinates: sampleCoordinates(37.37, -79.82),
      }),
    ],
    peeringLocations: [
      sampleLocation({
        city: 'Amsterdam',
        countryCode: 'NL',
        facilities: [{ name: 'Equinix AM5', url: null }],
        localRegionIds: ['westeurope'],
        providers: [samplePresence('equinix'), samplePresence('megaport')],
      }),
      sampleLocation({
        name: 'Amsterdam2',
        coordinates: sampleCoordinates(52.28, 4.74),
        providers: [samplePresence('equinix')],
      }),
      sampleLocation({
        name: 'Copenhagen',
        localRegionIds: ['denmarkeast'],
        supportsDirect: false,
        coordinates: sampleCoordinates(55.73, 12.38),
      }),
      sampleLocation({
        name: 'Chicago',
        geopoliticalRegionId: 'north-america',
        coordinates: sampleCoordinates(41.85, -87.62),
        providers: [samplePresence('megaport')],
      }),
      sampleLocation({
        name: 'Hong Kong',
        geopoliticalRegionId: 'asia',
        pricingZone: 2,
        localRegionIds: ['eastasia'],
        coordinates: sampleCoordinates(22.37, 114.12),
      }),
      sampleLocation({
        id: 'us-government-chicago',
        name: 'Chicago',
        cloud: 'us-government',
        geopoliticalRegionId: 'us-government-cloud',
        pricingZone: null,
        coordinates: sampleCoordinates(41.85, -87.62),
        providers: [samplePresence('equinix')],
      }),
    ],
    providers: [sampleProvider(), sampleProvider({ name: 'Megaport' })],
    metroSites: [sampleMetroSite()],
    otherConnectivity: null,
    ...overrides,
  };
}

export function sampleIndex(overrides: Partial<Edition> = {}): EditionIndex {
  return indexEdition(sampleEdition(overrides));
}

/** Two editions: 2015's founding state (with Bogota, for want of it later) and the sample's. */
export function sampleCatalogue(overrides: Partial<EditionCatalogue> = {}): EditionCatalogue {
  const edition = sampleEdition();
  const editions = ['2015-03-31', edition.id];
  const known = (thing: { id: string; name: string; cloud?: KnownThing['cloud'] }): KnownThing => ({
    id: thing.id,
    name: thing.name,
    cloud: thing.cloud ?? null,
    editions,
  });
  const counts = { peeringLocations: 6, azureRegions: 6, geopoliticalRegions: 4, providers: 2 };
  return {
    schemaVersion: '1.0',
    editions: [
      { id: '2015-03-31', skus: ['standard'], clouds: ['commercial'], counts },
      { id: edition.id, skus: edition.skus, clouds: ['commercial', 'us-government'], counts },
    ],
    peeringLocations: [
      ...edition.peeringLocations.map(known),
      { id: 'bogota', name: 'Bogota', cloud: 'commercial', editions: ['2015-03-31'] },
    ],
    azureRegions: edition.azureRegions.map(known),
    providers: edition.providers.map(known),
    aliases: {
      geopoliticalRegions: { us: 'north-america', australia: 'oceania' },
      providers: {},
    },
    ...overrides,
  };
}

export function sampleView(
  overrides: Partial<Omit<View, 'filters'>> & { filters?: Partial<Filters> } = {},
): View {
  const { filters, ...rest } = overrides;
  return {
    page: { kind: 'world' },
    embed: false,
    edition: null,
    cloud: 'commercial',
    sku: 'standard',
    mode: 'map',
    sort: null,
    newSince: null,
    metroSites: false,
    at: null,
    ...rest,
    filters: { ...noFilters, ...filters },
  };
}
