declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';

  export function geoProject<Shape extends import('geojson').GeoJSON>(
    shape: Shape,
    projection: GeoProjection,
  ): Shape | null;
}
