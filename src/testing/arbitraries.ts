import * as fc from 'fast-check';
import type {
  AzureRegion,
  Certainty,
  Cloud,
  Edition,
  MetroSite,
  PeeringLocation,
} from '@/domain/model';
import type { ReachRules } from '@/domain/reach';
import { sampleEdition } from './sample-edition';
import { sampleLocation, sampleMetroSite, sampleRegion } from './sample-things';

/** Any text at all: control characters and halves of surrogate pairs too. */
export function anyText(maxLength = 20): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  return fc.oneof(fc.string({ maxLength }), fc.string({ unit, maxLength }));
}

/** Few values each, so that two things often share a cloud, a geopolitical region, an id. */
const cloud = fc.constantFrom<Cloud>('commercial', 'us-government', 'china');
const geopoliticalRegionId = fc.constantFrom(null, 'europe', 'asia', 'us-government-cloud');
const regionId = fc.constantFrom('westeurope', 'eastasia', 'usgovvirginia');
const geopoliticalBasis = fc.record({
  certainty: fc.constantFrom<Certainty>('published', 'spelling', 'inferred'),
  basis: fc.constant(null),
});

export const anyRules: fc.Arbitrary<ReachRules> = fc.constantFrom<ReachRules[]>(
  { skus: ['standard'] },
  { skus: ['standard', 'premium'] },
  { skus: ['local', 'standard', 'premium'] },
);

export const anyLocation: fc.Arbitrary<PeeringLocation> = fc
  .record({
    cloud,
    geopoliticalRegionId,
    geopoliticalBasis,
    localRegionIds: fc.option(fc.uniqueArray(regionId, { maxLength: 2 })),
    announced: fc.boolean(),
  })
  .map((parts) => sampleLocation(parts));

export const anyRegion: fc.Arbitrary<AzureRegion> = fc
  .record({ id: regionId, cloud, geopoliticalRegionId, geopoliticalBasis, announced: fc.boolean() })
  .map((parts) => sampleRegion(parts));

const anyMetroSite: fc.Arbitrary<MetroSite> = fc
  .record({
    id: fc.constantFrom('amsterdam-metro', 'oslo-metro', 'tokyo-metro'),
    name: fc.constantFrom('Metro A', 'Metro B'),
    cloud,
    geopoliticalBasis,
    facilities: fc.constantFrom<MetroSite['facilities']>(null, []),
  })
  .map((parts) => sampleMetroSite(parts));

/** Locations and regions with ids of their own, in any combination of clouds. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    rules: anyRules,
    locations: fc.array(anyLocation, { maxLength: 6 }),
    regions: fc.uniqueArray(anyRegion, { selector: (region) => region.id, maxLength: 3 }),
    sites: fc.uniqueArray(anyMetroSite, { selector: (site) => site.id, maxLength: 3 }),
  })
  .map(({ rules, locations, regions, sites }) =>
    sampleEdition({
      skus: [...rules.skus],
      peeringLocations: locations.map((location, position) => ({
        ...location,
        id: `location-${position}`,
        name: `Location ${position}`,
      })),
      azureRegions: regions,
      metroSites: sites,
    }),
  );
