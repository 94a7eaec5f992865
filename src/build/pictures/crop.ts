import { cutLongitude, unwrapLongitude } from '@/map/basemap/world-bounds';
import { type Box, toPixel, worldWidth } from '@/map/layout/world-pixels';

/** The part of the world that a picture shows: zoom, and pixels of the world at that zoom. */
export type Crop = Box & { zoom: number };

type Place = { latitude: number; longitude: number };
type Size = { width: number; height: number };

const padding = { x: 44, y: 34 };
/** About 20 degrees across: a single place still has its country around it. */
const nearest = 4.4;

/**
 * The nearest crop of a size that shows all places with some room, within the one world: nothing
 * beyond the cut or the poles is ever seen. No places give the whole width of the world.
 */
export function cropAround(places: readonly Place[], { width, height }: Size): Crop {
  const inOneWorld = places.map(({ latitude, longitude }) =>
    toPixel(latitude, unwrapLongitude(longitude), 0),
  );
  const xs = inOneWorld.map(({ x }) => x);
  const ys = inOneWorld.map(({ y }) => y);
  const box =
    places.length === 0
      ? wholeWorld()
      : {
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        };
  const scale = Math.min(
    (width - 2 * padding.x) / Math.max(box.right - box.left, 1e-6),
    (height - 2 * padding.y) / Math.max(box.bottom - box.top, 1e-6),
  );
  const least = Math.log2(Math.max(width, height) / worldWidth(0));
  const zoom = Math.max(least, Math.min(nearest, Math.log2(scale)));
  const world = wholeWorld(zoom);
  const factor = 2 ** zoom;
  const left = within(
    ((box.left + box.right) / 2) * factor - width / 2,
    world.left,
    world.right - width,
  );
  const top = within(
    ((box.top + box.bottom) / 2) * factor - height / 2,
    world.top,
    world.bottom - height,
  );
  return { zoom, left, top, right: left + width, bottom: top + height };
}

function wholeWorld(zoom = 0): Box {
  const left = toPixel(0, cutLongitude, zoom).x;
  return { left, right: left + worldWidth(zoom), top: 0, bottom: worldWidth(zoom) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
