/** Pixels of the Mercator world; at zoom 0 it is 256 wide, at each further zoom twice that. */
export type Pixel = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

const steepestLatitude = 89.9;

/** The width of the world in pixels at a zoom. */
export function worldWidth(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** Mercator pixel at a zoom; the same formula as Leaflet's, so both agree. Never NaN. */
export function toPixel(latitude: number, longitude: number, zoom: number): Pixel {
  const width = worldWidth(zoom);
  const limited = Math.max(-steepestLatitude, Math.min(steepestLatitude, latitude));
  const sine = Math.sin((limited * Math.PI) / 180);
  return {
    x: width * (longitude / 360 + 0.5),
    y: width * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The square around a point. */
export function boxAround({ x, y }: Pixel, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
