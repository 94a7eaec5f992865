import type { EditionIndex } from './edition-index';
import { distanceOrNull } from './geo/distance-km';
import type { PeeringLocation } from './model';
import { isHollow } from './presence';

/**
 * The nearest location in each of the nearest other metros of the same cloud, with the great-circle
 * distance in km, nearest first; only where a provider is published that counts. [] where the place
 * is not known. Source of the rule that a second circuit is best in another metro: Design for
 * resiliency, ExpressRoute.
 */
export function nearestMetros(
  index: EditionIndex,
  { cloud, metroId, coordinates }: PeeringLocation,
  most: number,
): { location: PeeringLocation; distanceKm: number }[] {
  const seen = new Set([metroId]);
  return index.edition.peeringLocations
    .filter((other) => other.cloud === cloud && !isHollow(index, other))
    .flatMap((location) => {
      const distanceKm = distanceOrNull(coordinates, location.coordinates);
      return distanceKm === null ? [] : [{ location, distanceKm }];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .filter(({ location }) => !seen.has(location.metroId) && seen.add(location.metroId))
    .slice(0, most);
}
