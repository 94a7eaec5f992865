import { accessibleName } from '../layout/describe-marker';
import { markerSize, type MarkerSize } from '../layout/marker-size';
import type { PlacedMarker } from '../layout/placed-marker';
import { type Pixel, worldWidth } from '../layout/world-pixels';
import type { MapPoint } from '../map-types';
import { fromWorldPixel, staticWorld } from './static-frame';
import type { StaticLayout, WindowKind } from './static-layouts';
import { digitsAt } from './static-path';

/** A layout with its markers, from the ground up. */
export type LayoutMarkers = { layout: StaticLayout; markers: readonly PlacedMarker[] };

/** A marker as a link: where it can be hit, by the windows that show it there. */
export type StaticLink = {
  name: string;
  address: string;
  windows: WindowKind[];
  hits: StaticHit[];
};

type StaticHit = {
  /** In units of the static map. */
  at: Pixel;
  /** Where another is so near that a finger's width would reach it: the marker's size, and no more. */
  size: MarkerSize['name'] | null;
  windows: WindowKind[];
};

/** What a finger should have, in pixels. */
const fingerWidth = 24;
/** Hits of a finger's width that lie no farther apart are one: fewer make the page shorter. */
const sameHit = 2;

/** One link for each marker, however many layouts show it; sites that only some join have their own. */
export function staticLinks(
  layouts: readonly LayoutMarkers[],
  href: (point: MapPoint) => string,
): StaticLink[] {
  const links = new Map<string, StaticLink>();
  // The most exact first: what lies there does so for the others, too.
  for (const { layout, markers } of layouts.toSorted((a, b) => b.layout.zoom - a.layout.zoom)) {
    for (const marker of markers) {
      const name = accessibleName(marker);
      const address = href(marker.target);
      const key = `${address} ${name}`;
      const link = links.get(key) ?? { name, address, windows: [], hits: [] };
      links.set(key, link);
      link.windows.push(...layout.windows);
      addHit(link.hits, hitOf(marker, markers, layout), layout);
    }
  }
  return [...links.values()];
}

function hitOf(
  marker: PlacedMarker,
  markers: readonly PlacedMarker[],
  { zoom, windows }: StaticLayout,
): StaticHit {
  const { x, y } = fromWorldPixel(marker.place, zoom);
  const digits = digitsAt(zoom);
  const isNear = markers.some(
    (other) => other !== marker && distance(other.place, marker.place) < fingerWidth,
  );
  return {
    at: { x: Number(x.toFixed(digits)), y: Number(y.toFixed(digits)) },
    size: isNear ? markerSize(zoom).name : null,
    windows: [...windows],
  };
}

function addHit(hits: StaticHit[], hit: StaticHit, { zoom }: StaticLayout): void {
  const pixels = worldWidth(zoom) / staticWorld;
  const same = hits.find(
    ({ at, size }) => size === null && hit.size === null && distance(at, hit.at) * pixels < sameHit,
  );
  if (same === undefined) hits.push(hit);
  else same.windows.push(...hit.windows);
}

function distance(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
