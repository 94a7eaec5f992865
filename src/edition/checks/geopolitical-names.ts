import type { Cloud } from '@/domain/model';

import type { Check } from './check';

/** The names that Microsoft has used for geopolitical regions since 2015, each with its cloud. */
export const cloudOfGeopoliticalRegion = new Map<string, Cloud>([
  ['US', 'commercial'],
  ['North America', 'commercial'],
  ['South America', 'commercial'],
  ['Europe', 'commercial'],
  ['Asia', 'commercial'],
  ['Japan', 'commercial'],
  ['Australia', 'commercial'],
  ['Australia Government', 'commercial'],
  ['Oceania', 'commercial'],
  ['India', 'commercial'],
  ['Israel', 'commercial'],
  ['South Korea', 'commercial'],
  ['South Africa', 'commercial'],
  ['Qatar', 'commercial'],
  ['UAE', 'commercial'],
  ['US Government cloud', 'us-government'],
  ['China', 'china'],
  ['China East', 'china'],
  ['China North', 'china'],
  ['Germany', 'germany'],
]);

/** A geopolitical region has a name seen before, in its cloud: the map's signs hang on it. */
export const checkGeopoliticalNames: Check = (edition) =>
  edition.geopoliticalRegions
    .filter(({ name, cloud }) => cloudOfGeopoliticalRegion.get(name) !== cloud)
    .map(({ id, name, cloud }) => ({
      path: `geopoliticalRegions.${id}`,
      message: `"${name}" has not been seen before in the cloud ${cloud}`,
    }));
