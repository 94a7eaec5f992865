import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import type { Edition, EditionCatalogue, GeopoliticalRegion, KnownThing } from '@/domain/model';
import { noFilters } from '@/domain/filters';
import type { Filters, View } from '@/domain/view';
import {
  sampleCoordinates,
  sampleLocation,
  sampleMetroSite,
  samplePresence,
  sampleProvider,
  sampleRegion,
} from './sample-things';

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

/** An edition with no more columns than the founding tables have: Standard alone, and one place. */
export function sampleFoundingIndex(): EditionIndex {
  return sampleIndex({
    id: '2015-03-31',
    skus: ['standard'],
    geopoliticalRegions: [{ id: 'us', name: 'US', cloud: 'commercial' }],
    azureRegions: [sampleRegion({ name: 'East US', geopoliticalRegionId: 'us' })],
    peeringLocations: [
      sampleLocation({
        name: 'Chicago',
        geopoliticalRegionId: 'us',
        localRegionIds: null,
        supportsDirect: null,
        pricingZone: null,
        providers: null,
      }),
    ],
    providers: [],
    metroSites: [],
  });
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
