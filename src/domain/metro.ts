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

/** Those of them that no published page gives reason to doubt: what counts as Metro. */
export function countedMetroSites(index: EditionIndex, location: PeeringLocation): MetroSite[] {
  return metroSitesOf(index, location).filter((site) => !isDoubtfulSite(index, site));
}

/** Whether ExpressRoute Metro covers the location, by a site that counts. */
export function hasMetroSite(index: EditionIndex, location: PeeringLocation): boolean {
  return countedMetroSites(index, location).length > 0;
}

/**
 * Whether an edition with a table of Metro sites leaves the site out of it (Tokyo Metro, 2026-09-16:
 * one provider's row names it). It is shown with the location, and the doubt with it.
 */
export function isDoubtfulSite({ edition }: EditionIndex, site: MetroSite): boolean {
  return (
    site.facilities === null && edition.tables.some((table) => table.kind === 'metro-locations')
  );
}
