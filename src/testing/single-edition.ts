import type { Edition, PeeringLocation } from '@/domain/model';
import { sampleEdition } from './sample-edition';
import { sampleLocation, samplePresence, sampleProvider, sampleRegion } from './sample-things';

/** A sound edition with one thing of each kind, so that a test sees at once what a fault did. */
export function singleEdition(): Edition {
  return sampleEdition({
    geopoliticalRegions: [{ id: 'europe', name: 'Europe', cloud: 'commercial' }],
    azureRegions: [sampleRegion()],
    peeringLocations: [singleLocation()],
    providers: [
      sampleProvider({ categories: ['exchange', 'network'], url: 'https://www.equinix.com/' }),
    ],
    metroSites: [],
  });
}

/** Its location: Amsterdam with a facility, its local region and one provider. */
export function singleLocation(): PeeringLocation {
  return sampleLocation({
    city: 'Amsterdam',
    countryCode: 'NL',
    facilities: [{ name: 'Equinix AM5', url: 'https://www.equinix.com/am5' }],
    localRegionIds: ['westeurope'],
    providers: [samplePresence('equinix')],
  });
}
