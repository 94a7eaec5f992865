import type { EditionIndex } from './edition-index';
import type { Cloud, PeeringLocation } from './model';

/** What a column of the tables says of a location; `metro`: which Metro sites there are. */
export const publishedAspects = [
  'providers',
  'facilities',
  'local',
  'direct',
  'zone',
  'metro',
] as const;
export type PublishedAspect = (typeof publishedAspects)[number];

/** Each as a sentence names it. */
export const aspectNames: Record<PublishedAspect, string> = {
  providers: 'providers',
  facilities: 'facilities',
  local: 'Local',
  direct: 'ExpressRoute Direct',
  zone: 'pricing zones',
  metro: 'Metro sites',
};

const values: Record<Exclude<PublishedAspect, 'metro'>, (location: PeeringLocation) => unknown> = {
  providers: (location) => location.providers,
  facilities: (location) => location.facilities,
  local: (location) => location.localRegionIds,
  direct: (location) => location.supportsDirect,
  zone: (location) => location.pricingZone,
};

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
  return edition.peeringLocations.some(
    (location) => location.cloud === cloud && values[aspect](location) !== null,
  );
}
