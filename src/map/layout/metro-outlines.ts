import { unwrapLongitude } from '../basemap/world-bounds';
import type { MapMetroSite } from '../map-types';
import type { PlacedMarker } from './placed-marker';
import { type Pixel, toPixel } from './world-pixels';

/** What is drawn for a Metro site: a link between its metro's markers, or a lozenge around the one. */
export type MetroOutline = { points: Pixel[]; isClosed: boolean; state: MapMetroSite['state'] };

const clear = 5;
/** Around the site's own point, where a filter hides the locations of its metro. */
const alone = 7;

/** The outlines of the Metro sites at a zoom; one for each metro, however many sites it has. */
export function metroOutlines(
  sites: readonly MapMetroSite[],
  markers: readonly PlacedMarker[],
  zoom: number,
): MetroOutline[] {
  const drawn = new Set<string>();
  return sites.flatMap(({ metroId, coordinates, state }): MetroOutline[] => {
    if (drawn.has(metroId)) return [];
    drawn.add(metroId);
    const spanned = markers.filter(({ lead }) => lead.metroId === metroId);
    if (spanned.length > 1) {
      return [{ points: spanned.map(({ place }) => place), isClosed: false, state }];
    }
    const [marker] = spanned;
    const longitude = unwrapLongitude(coordinates.longitude);
    const centre = marker?.place ?? toPixel(coordinates.latitude, longitude, zoom);
    const half = marker === undefined ? alone : (marker.outerRadius + clear) * 1.2;
    return [{ points: lozenge(centre, half), isClosed: true, state }];
  });
}

/** `Amsterdam Metro: Equinix AM5 and Digital Realty AMS8`, for each site that spans the marker. */
export function metroNotes(sites: readonly MapMetroSite[], { lead }: PlacedMarker): string[] {
  if (lead.metroId === null) return [];
  return sites
    .filter(({ metroId }) => metroId === lead.metroId)
    .map(({ name, facilities }) => (facilities === '' ? name : `${name}: ${facilities}`));
}

function lozenge({ x, y }: Pixel, half: number): Pixel[] {
  return [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ];
}
