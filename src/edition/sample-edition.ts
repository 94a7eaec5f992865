import type { Edition, PeeringLocation } from '@/domain/model';

/** A whole, small edition for tests: one location, one region, one provider. */
export function sampleEdition(): Edition {
  return {
    id: '2026-01-01',
    schemaVersion: '1.0',
    skus: ['local', 'standard', 'premium'],
    skusBasis: 'the providers table has a Local column',
    tables: [],
    geopoliticalRegions: [{ id: 'europe', name: 'Europe', cloud: 'commercial' }],
    azureRegions: [
      {
        id: 'westeurope',
        name: 'West Europe',
        publishedAs: [],
        cloud: 'commercial',
        geopoliticalRegionId: 'europe',
        geopoliticalBasis: { certainty: 'published', basis: null },
        access: null,
        accessBasis: null,
        announced: false,
        coordinates: { latitude: 52.4, longitude: 4.9, precision: 'published', source: 'test' },
      },
    ],
    peeringLocations: [sampleLocation()],
    providers: [
      {
        id: 'equinix',
        name: 'Equinix',
        publishedAs: [],
        categories: ['exchange', 'network'],
        url: 'https://www.equinix.com/',
        related: [],
      },
    ],
    metroSites: [],
    otherConnectivity: null,
  };
}

/** Amsterdam with its local region and one provider. */
export function sampleLocation(): PeeringLocation {
  return {
    id: 'amsterdam',
    name: 'Amsterdam',
    publishedAs: [],
    cloud: 'commercial',
    geopoliticalRegionId: 'europe',
    geopoliticalBasis: { certainty: 'published', basis: null },
    announced: false,
    hasProvidersRow: true,
    city: 'Amsterdam',
    countryCode: 'NL',
    coordinates: { latitude: 52.3, longitude: 4.9, precision: 'facility', source: 'test' },
    facilities: [{ name: 'Equinix AM5', url: 'https://www.equinix.com/am5' }],
    pricingZone: 1,
    localRegionIds: ['westeurope'],
    supportsDirect: true,
    directSpeeds: [],
    providers: [{ providerId: 'equinix', announced: false, onlyOn: null, note: null }],
    metroId: 'amsterdam',
    notes: [],
  };
}
