/**
 * One world, cut in the Bering Strait and never repeated: the meridian that leaves Chukotka, Fiji,
 * New Zealand and Alaska whole.
 */
export const cutLongitude = -169;

/** The longitude at which the one world shows a point: [-169, 191). NaN stays NaN. */
export function unwrapLongitude(longitude: number): number {
  const turns = Math.floor((longitude - cutLongitude) / 360);
  return turns === 0 ? longitude : longitude - turns * 360;
}

/** Pixels between 180 W, from where Leaflet counts, and the cut, from where the base map counts. */
export function cutOffset(worldSize: number): number {
  return ((cutLongitude + 180) / 360) * worldSize;
}
