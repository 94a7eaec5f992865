import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { GeoJSON, Geometry, Position } from 'geojson';

import { cutLongitude } from '@/map/basemap/world-bounds';

/** A point of the one Mercator world: x from the cut, y from the top, the world being 1 x 1. */
export type PlanePoint = readonly [x: number, y: number];
export type PlaneLine = readonly PlanePoint[];

/** Half the world east of the cut: the middle of the map. */
const middleLongitude = cutLongitude + 180;

// Degrees in, degrees out: only the cut is done here. No resampling, or straight borders would curve.
const cutProjection = geoEquirectangular()
  .rotate([-middleLongitude, 0])
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/** How far a shape that touches the cut is drawn out beyond it, so that its edge is never seen. */
const overhang = 1 / 512;

/**
 * Rings of all polygons, or lines, cut at 169 W and laid on the Mercator plane. The rings of the
 * source are stitched together on the sphere, where a plain projection gives bars across the world.
 */
export function layOnPlane(shape: GeoJSON): PlaneLine[] {
  const cut = geoProject(shape, cutProjection);
  return cut === null ? [] : linesOf(cut).map((line) => line.map(mercatorPoint));
}

/** Latitude in degrees (clamped to ±89.5) to y on the plane; 0 and 1 are about ±85.05. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((Math.max(-89.5, Math.min(89.5, latitude)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function mercatorPoint(position: Position): PlanePoint {
  const x = ((position[0] ?? 0) + 180) / 360;
  const y = mercatorY(position[1] ?? 0);
  if (x < 1e-9) return [-overhang, y];
  return x > 1 - 1e-9 ? [1 + overhang, y] : [x, y];
}

/** All rings or lines of a shape, as positions. */
export function linesOf(shape: GeoJSON): Position[][] {
  if (shape.type === 'FeatureCollection') return shape.features.flatMap((one) => linesOf(one));
  if (shape.type === 'Feature') return linesOf(shape.geometry);
  if (shape.type === 'GeometryCollection') return shape.geometries.flatMap((one) => linesOf(one));
  return linesOfGeometry(shape);
}

function linesOfGeometry(shape: Exclude<Geometry, { type: 'GeometryCollection' }>): Position[][] {
  if (shape.type === 'Polygon' || shape.type === 'MultiLineString') return shape.coordinates;
  if (shape.type === 'MultiPolygon') return shape.coordinates.flat();
  return shape.type === 'LineString' ? [shape.coordinates] : [];
}

/**
 * Turns the rings of polygons that are wound the wrong way: three of the 10m land stand so that
 * land and sea change places. A ring that holds more than half the sphere is such a one.
 */
export function mendWinding(polygons: readonly Position[][][]): Position[][][] {
  return polygons.map((rings) =>
    rings.map((ring, index) => {
      const holdsMostOfTheWorld = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      const isHole = index > 0;
      return holdsMostOfTheWorld === isHole ? ring : ring.toReversed();
    }),
  );
}
