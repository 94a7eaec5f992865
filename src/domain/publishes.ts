import type { EditionIndex } from './edition-index';
import type { Cloud, PeeringLocation } from './model';

/**
 * What a column of the tables says of a location, as a sentence names it; `metro`: which Metro sites
 * there are.
 */
export const aspectNames = {
  providers: 'providers',
  facilities: 'facilities',
  local: 'Local',
  direct: 'ExpressRoute Direct',
  zone: 'pricing zones',
  metro: 'Metro sites',
} as const;
export type PublishedAspect = keyof typeof aspectNames;

/** What holds it in a location, `null` where no table says it. */
const columns = {
  providers: 'providers',
  facilities: 'facilities',
  local: 'localRegionIds',
  direct: 'supportsDirect',
  zone: 'pricingZone',
} as const satisfies Record<Exclude<PublishedAspect, 'metro'>, keyof PeeringLocation>;

/**
 * Whether any table of the edition says it of anything in the cloud. Where none does, the answer
 * to every question about it is "not published", never none.
 */
export function publishes(
  { edition }: EditionIndex,
  aspect: PublishedAspect,
  cloud: Cloud,
): boolean {
  if (aspect === 'metro') return edition.metroSites.some((site) => site.cloud === cloud);
  const column = columns[aspect];
  return edition.peeringLocations.some(
    (location) => location.cloud === cloud && location[column] !== null,
  );
}
