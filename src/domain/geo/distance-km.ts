export type Point = { latitude: number; longitude: number };

/** Mean radius of the earth (IUGG, R1). */
const earthRadiusKm = 6371.0088;

/** Great-circle distance between two points in degrees, in kilometres (haversine, on a sphere). */
export function distanceKm(a: Point, b: Point): number {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    halfLatitude ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2;
  // Rounding may push antipodes just above 1, where the arc sine has no value.
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** As distanceKm; null where one of the points is not known. */
export function distanceOrNull(a: Point | null, b: Point | null): number | null {
  return a === null || b === null ? null : distanceKm(a, b);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
