import type { MapPoint } from '../map-types';
import {
  isSmall,
  markerSize,
  type MarkerSize,
  outerRadius,
  spreadLimitBesideSelected,
} from './marker-size';
import { type Group, groupMetroSites } from './metro-groups';
import type { PlacedMarker } from './placed-marker';
import { spread } from './spread';
import { boxAround, overlaps, type Pixel } from './world-pixels';

/** How far from the marker's centre the badge stands, and its radius with halo. */
export const badgeRadius = 6.2;
/** The same of the badge that says what changed; down right of a marker `half` as wide. */
export const changeRadius = 4.4;
export const changeAway = (half: number): number => half * 0.72 + 2.5;

/**
 * The markers of a zoom: metro sites grouped, overlaps spread. Only the selected marker's larger
 * ring tells states apart here, so choosing another SKU never moves a marker. `placedAt`: the zoom
 * for which they are placed, where another is only to enlarge that.
 */
export function placeMarkers(
  points: readonly MapPoint[],
  zoom: number,
  placedAt: number = zoom,
): PlacedMarker[] {
  const scale = 2 ** (zoom - placedAt);
  return placedMarkers(points, placedAt).map((marker) => ({
    ...marker,
    truth: scaled(marker.truth, scale),
    place: scaled(marker.place, scale),
  }));
}

function scaled({ x, y }: Pixel, scale: number): Pixel {
  return { x: x * scale, y: y * scale };
}

function placedMarkers(points: readonly MapPoint[], zoom: number): PlacedMarker[] {
  const size = markerSize(zoom);
  const groups = groupMetroSites(points, zoom);
  const selected = groups.find(({ state }) => state === 'selected') ?? null;
  const nodes = groups.map((group) => ({
    ...group.truth,
    kind: group.lead.kind,
    radius: outerRadius(size, group.lead.kind, group === selected) + secondRing(size, group),
    limit: spreadLimit(size, group, selected),
  }));
  const places = spread(nodes, size.clearance);
  const markers = groups.map((group, index): PlacedMarker => ({
    ...group,
    place: places[index] ?? group.truth,
    outerRadius: nodes[index]?.radius ?? 0,
    badge: 'none',
  }));
  return markers.map((marker) =>
    hasBadge(marker, size) ? { ...marker, badge: badgeSide(marker, markers, size) } : marker,
  );
}

/** At the smallest size a ring stands for the count, except where the ring of the selection does. */
function hasBadge({ members, state }: PlacedMarker, size: MarkerSize): boolean {
  return members.length > 1 && state !== 'dimmed' && (!isSmall(size) || state === 'selected');
}

/** Where the centre of the badge lies, up right or up left of the marker. */
export function badgeCentre(marker: PlacedMarker, size: MarkerSize): Pixel {
  const away = (marker.state === 'selected' ? size.circle * 1.35 : size.circle) * 0.72 + 4;
  return {
    x: marker.place.x + (marker.badge === 'left' ? -away : away),
    y: marker.place.y - away,
  };
}

function badgeSide(
  marker: PlacedMarker,
  markers: readonly PlacedMarker[],
  size: MarkerSize,
): 'left' | 'right' {
  const taken = (side: 'left' | 'right') => {
    const box = boxAround(badgeCentre({ ...marker, badge: side }, size), badgeRadius + 1);
    return markers.some(
      (other) => other !== marker && overlaps(box, boxAround(other.place, other.outerRadius)),
    );
  };
  return taken('right') && !taken('left') ? 'left' : 'right';
}

function secondRing(size: MarkerSize, { members }: Group): number {
  return size.hasSecondRing && members.length > 1 ? 1.8 : 0;
}

function spreadLimit(size: MarkerSize, group: Group, selected: Group | null): number {
  if (selected === null || isSmall(size)) return size.spreadLimit;
  const away = Math.hypot(group.truth.x - selected.truth.x, group.truth.y - selected.truth.y);
  return away < 2 * spreadLimitBesideSelected ? spreadLimitBesideSelected : size.spreadLimit;
}
