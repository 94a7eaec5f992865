import type { EditionIndex } from './edition-index';
import type { Incomparable, NotPublished } from './edition-diff-types';
import { listed } from './edition-diff-things';
import { type AzureRegion, type Cloud, clouds, type PeeringLocation } from './model';
import { aspectNames, type PublishedAspect, publishes } from './publishes';

const publishedAspects = Object.keys(aspectNames) as PublishedAspect[];

/** Whether both editions say it, so that a difference is a change. */
export function isComparable(
  from: EditionIndex,
  to: EditionIndex,
  aspect: PublishedAspect,
  cloud: Cloud,
): boolean {
  return publishes(from, aspect, cloud) && publishes(to, aspect, cloud);
}

/**
 * What an edition does not publish, once for each: as a whole, or for the clouds in which the
 * other edition does publish it.
 */
export function notPublished(from: EditionIndex, to: EditionIndex): NotPublished[] {
  return publishedAspects.flatMap((aspect) => [
    ...lacking(from, to, aspect),
    ...(from.edition.id === to.edition.id ? [] : lacking(to, from, aspect)),
  ]);
}

function lacking(index: EditionIndex, other: EditionIndex, aspect: PublishedAspect) {
  const own = cloudsOf(index);
  const without = own.filter((cloud) => !publishes(index, aspect, cloud));
  const edition = index.edition.id;
  const missed = without.filter((cloud) => publishes(other, aspect, cloud));
  // Metro sites are younger than most editions: that none has them is not worth a word.
  const isWhole = own.length > 0 && without.length === own.length;
  if (isWhole && (aspect !== 'metro' || missed.length > 0)) {
    return [{ edition, aspect, clouds: null }];
  }
  return missed.length === 0 ? [] : [{ edition, aspect, clouds: missed }];
}

/** The clouds in which the edition lists a location or a region. */
export function cloudsOf({ edition }: EditionIndex): Cloud[] {
  const things = [...edition.peeringLocations, ...edition.azureRegions];
  return clouds.filter((cloud) => things.some((thing) => thing.cloud === cloud));
}

/**
 * Why a location that `other` lacks may be no addition: the geopolitical table leaves it out, and
 * `other` has no table of the kind that names it. null where its absence there does say something.
 */
export function incomparableLocation(
  location: PeeringLocation,
  other: EditionIndex,
): Incomparable | null {
  const isOnlyInProviders =
    location.geopoliticalBasis.certainty === 'inferred' && location.hasProvidersRow;
  if (!isOnlyInProviders || !cloudsOf(other).includes(location.cloud)) return null;
  if (publishes(other, 'providers', location.cloud)) return null;
  const thing = listed(location);
  return { kind: 'location', thing, edition: other.edition.id, missing: 'providers' };
}

/** The same for an Azure region that only a Local column or the Metro page names. */
export function incomparableRegion(
  index: EditionIndex,
  region: AzureRegion,
  other: EditionIndex,
): Incomparable | null {
  if (region.geopoliticalBasis.certainty !== 'inferred') return null;
  if (!cloudsOf(other).includes(region.cloud)) return null;
  const isIn = (place: { localRegionIds: string[] | null }) =>
    place.localRegionIds?.includes(region.id) === true;
  const found = { kind: 'region', thing: listed(region), edition: other.edition.id } as const;
  if (index.edition.peeringLocations.some(isIn)) {
    return publishes(other, 'local', region.cloud) ? null : { ...found, missing: 'local' };
  }
  const hasMetroPage = other.edition.tables.some((table) => table.kind === 'metro-locations');
  const isOnMetroPage = index.edition.metroSites.some(isIn);
  return isOnMetroPage && !hasMetroPage ? { ...found, missing: 'metro' } : null;
}
