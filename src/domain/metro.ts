import { distanceOrNull } from './geo/distance-km';
import type { EditionIndex } from './edition-index';
import type { MetroSite, PeeringLocation } from './model';

/** The other peering locations of the same metro, with the distance in km between the sites. */
export function metroSiblings(
  index: EditionIndex,
  location: PeeringLocation,
): { location: PeeringLocation; distanceKm: number | null }[] {
  return (index.locationsOfMetro.get(location.metroId) ?? [])
    .filter((sibling) => sibling.id !== location.id)
    .map((sibling) => ({
      location: sibling,
      distanceKm: distanceOrNull(location.coordinates, sibling.coordinates),
    }));
}

/** The ExpressRoute Metro sites that cover the location; [] where there are none. */
export function metroSitesOf(index: EditionIndex, location: PeeringLocation): MetroSite[] {
  return (index.metroSitesOfMetro.get(location.metroId) ?? []).filter(
    (site) => site.cloud === location.cloud,
  );
}

/**
 * Whether ExpressRoute Metro covers the location. A site that an edition with a table of Metro
 * sites leaves out of it (Tokyo Metro, 2026-09-16: one provider's row names it) is shown with the
 * location, but does not count.
 */
export function hasMetroSite(index: EditionIndex, location: PeeringLocation): boolean {
  const hasTable = index.edition.tables.some((table) => table.kind === 'metro-locations');
  return metroSitesOf(index, location).some((site) => !hasTable || site.facilities !== null);
}
