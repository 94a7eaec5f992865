import type { EditionIndex } from './edition-index';
import { type Cloud, clouds, type PeeringLocation } from './model';

/**
 * Peering locations of other clouds that carry the location's published name, in the order of the
 * clouds: Chicago of the US Government cloud for Chicago. They are different things with different
 * reach; [] where the name is the only one of its kind.
 */
export function sameNameElsewhere(
  { edition }: EditionIndex,
  location: PeeringLocation,
): { location: PeeringLocation; cloud: Cloud }[] {
  return edition.peeringLocations
    .filter(({ cloud, name }) => cloud !== location.cloud && name === location.name)
    .sort((a, b) => clouds.indexOf(a.cloud) - clouds.indexOf(b.cloud))
    .map((other) => ({ location: other, cloud: other.cloud }));
}
