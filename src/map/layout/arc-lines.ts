import type { Hue } from '@/domain/geopolitical-signs';
import { distanceKm } from '@/domain/geo/distance-km';
import { greatCircle } from '@/domain/geo/great-circle';
import type { CircuitSku } from '@/domain/model';

import { cutLongitude, unwrapLongitude } from '../basemap/world-bounds';
import type { MapArc, PointKey } from '../map-types';
import type { PlacedMarker } from './placed-marker';
import { type Box, type Pixel, toPixel, worldWidth } from './world-pixels';

/** One line over the map; `points` are pixels of the world at the layout's zoom. */
export type ArcLine = { leastSku: CircuitSku; hue: Hue; points: Pixel[] };

const equatorKm = 40_075;
/** Far from the equator a line is longer on the map than on the globe, and would show its corners. */
const leastSteps = 48;
export const weights: Record<CircuitSku, number> = { local: 3, standard: 1.8, premium: 1.25 };

/**
 * The arcs as great circles from drawn marker to drawn marker: the distance between a marker and
 * its true point fades along the line. One that crosses the cut comes twice, a world apart. Arcs
 * of points that are not on the map drop out; of several between two markers the heaviest stays.
 */
export function arcLines(
  arcs: readonly MapArc[],
  markers: readonly PlacedMarker[],
  zoom: number,
): ArcLine[] {
  const markerOf = new Map<PointKey, PlacedMarker>();
  for (const marker of markers) for (const { key } of marker.members) markerOf.set(key, marker);
  const lines = new Map<string, { arc: MapArc; from: PlacedMarker; to: PlacedMarker }>();
  for (const arc of arcs) {
    const from = markerOf.get(arc.from);
    const to = markerOf.get(arc.to);
    if (from === undefined || to === undefined || from === to) continue;
    const name = `${from.lead.key} ${to.lead.key}`;
    const other = lines.get(name);
    if (other === undefined || weights[other.arc.leastSku] < weights[arc.leastSku]) {
      lines.set(name, { arc, from, to });
    }
  }
  return [...lines.values()].flatMap(({ arc, from, to }) => {
    const points = arcPoints(from, to, zoom);
    const line = { leastSku: arc.leastSku, hue: to.lead.sign.hue };
    return withCopy(points, zoom).map((copy): ArcLine => ({ ...line, points: copy }));
  });
}

function arcPoints(from: PlacedMarker, to: PlacedMarker, zoom: number): Pixel[] {
  const start = {
    latitude: from.lead.coordinates.latitude,
    longitude: unwrapLongitude(from.lead.coordinates.longitude),
  };
  const pixels = (distanceKm(start, to.lead.coordinates) / equatorKm) * worldWidth(zoom);
  const least = Math.max(leastSteps, Math.min(64, Math.round(pixels / 8)));
  const coarse = greatCircle(start, to.lead.coordinates, least);
  const steps = least * finerBy(coarse);
  const fine = steps === least ? coarse : greatCircle(start, to.lead.coordinates, steps);
  return fine.map(([latitude, longitude], step) => {
    const share = step / steps;
    const { x, y } = toPixel(latitude, longitude, zoom);
    return {
      x: x + (from.place.x - from.truth.x) * (1 - share) + (to.place.x - to.truth.x) * share,
      y: y + (from.place.y - from.truth.y) * (1 - share) + (to.place.y - to.truth.y) * share,
    };
  });
}

/** Near a pole the map stretches what is a small step on the globe, and turns it by half a world. */
function finerBy(points: readonly [number, number][]): number {
  const highest = Math.max(...points.map(([latitude]) => Math.abs(latitude)));
  return highest < 76 ? 1 : highest < 84 ? 4 : 16;
}

/** The line and, where it leaves the one world, the line that comes in on the other side. */
function withCopy(points: Pixel[], zoom: number): Pixel[][] {
  const width = worldWidth(zoom);
  const west = toPixel(0, cutLongitude, zoom).x;
  const xs = points.map(({ x }) => x);
  const shift = Math.min(...xs) < west ? width : Math.max(...xs) > west + width ? -width : 0;
  return shift === 0 ? [points] : [points, points.map(({ x, y }) => ({ x: x + shift, y }))];
}

const cell = 6;

/** Answers how many cells of a 6 px grid inside a box the lines run through; only lines near `area`. */
export function arcGrid(lines: readonly ArcLine[], area: Box | null): (box: Box) => number {
  if (lines.length === 0) return () => 0;
  const taken = new Set<number>();
  for (const { points } of lines) markLine(points, area, taken);
  return (box) => {
    let count = 0;
    for (let row = Math.floor(box.top / cell); row <= box.bottom / cell; row += 1) {
      for (let column = Math.floor(box.left / cell); column <= box.right / cell; column += 1) {
        if (taken.has(cellName(column, row))) count += 1;
      }
    }
    return count;
  };
}

function markLine(points: readonly Pixel[], area: Box | null, taken: Set<number>): void {
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from === undefined || (area !== null && isOutside(from, to, area))) return;
    const pieces = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell);
    for (let piece = 0; piece <= pieces; piece += 1) {
      const share = pieces === 0 ? 0 : piece / pieces;
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      taken.add(cellName(Math.floor(x / cell), Math.floor(y / cell)));
    }
  });
}

function isOutside(a: Pixel, b: Pixel, area: Box): boolean {
  return (
    Math.max(a.x, b.x) < area.left ||
    Math.min(a.x, b.x) > area.right ||
    Math.max(a.y, b.y) < area.top ||
    Math.min(a.y, b.y) > area.bottom
  );
}

function cellName(column: number, row: number): number {
  return row * 1_000_003 + column;
}
