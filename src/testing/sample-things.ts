import type { AzureRegion, ConnectivityProvider, MetroSite, PeeringLocation } from '@/domain/model';
import { slug } from '@/domain/slug';

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
