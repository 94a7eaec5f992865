import { unwrapLongitude, cutLongitude } from '../basemap/world-bounds';
import { type FitFrame, fitView, showPadding } from '../fit-view';
import type { MapPoint } from '../map-types';
import { type Pixel, toPixel, worldWidth } from '../layout/world-pixels';

/** Side of the one world in the units of the static map and of the land outline; x counts from the cut. */
export const staticWorld = 1024;

/** What the static map fits into the window. */
export type StaticFrame = {
  kind: 'home' | 'show';
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where it is kept clear of the legend, in a window of usual size and in a small one. */
  clear: { usual: Clear; small: Clear };
};

/** `all`: nothing stands under the legend; else what is shown is fitted above or beside it. */
export type Clear = 'all' | 'above' | 'beside';

/** Where the data is: 123 W to 175 E, south of New Zealand's sites to the north of Norway. */
export const homeCorners = [
  { latitude: 66, longitude: -123 },
  { latitude: -45, longitude: 175 },
] as const;

const frame: Omit<FitFrame, 'size' | 'cards'> = {
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  padding: showPadding,
  leastZoom: -10,
  largestZoom: 20,
};
/** The map in a window of 1440 x 900, and in one of 1280 x 720. */
const usual = { x: 1060, y: 900 };
const small = { x: 900, y: 720 };
export const legend = { width: 424, height: 245, away: 12 };
/** No closer than about zoom 5 there: the land is coarse. */
const least = { width: 112, height: 72 };

/** Around what is selected and what it reaches; around all data where nothing is. */
export function staticFrame(points: readonly MapPoint[]): StaticFrame {
  const shown = points.filter(({ state }) => state === 'selected' || state === 'reachable');
  const kind = shown.length === 0 ? 'home' : 'show';
  const places = (kind === 'home' ? homeCorners : shown.map(({ coordinates }) => coordinates)).map(
    toStatic,
  );
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const across = widened(Math.min(...xs), Math.max(...xs), least.width);
  const down = widened(Math.min(...ys), Math.max(...ys), least.height);
  return {
    kind,
    left: across.from,
    top: down.from,
    width: across.length,
    height: down.length,
    clear: {
      usual: kind === 'home' ? 'above' : clearOfLegend(places, usual),
      small: kind === 'home' ? 'above' : clearOfLegend(places, small),
    },
  };
}

/** How the camera keeps places clear of the open legend in a map of this size (src/map/fit-view.ts). */
function clearOfLegend(places: readonly Pixel[], size: Pixel): Clear {
  const card = {
    left: size.x - legend.away - legend.width,
    top: size.y - legend.away - legend.height,
    right: size.x - legend.away,
    bottom: size.y - legend.away,
  };
  const free = fitView(places, { ...frame, size, cards: [] });
  const kept = fitView(places, { ...frame, size, cards: [card] });
  if (free === null || kept === null) return 'all';
  const moved = {
    x: kept.centre.x / 2 ** kept.zoom - free.centre.x / 2 ** free.zoom,
    y: kept.centre.y / 2 ** kept.zoom - free.centre.y / 2 ** free.zoom,
  };
  if (Math.abs(moved.x) < 1e-9 && Math.abs(moved.y) < 1e-9) return 'all';
  return moved.y > moved.x ? 'above' : 'beside';
}

/** A point in the units of the static map. */
export function toStatic(point: { latitude: number; longitude: number }): Pixel {
  return fromWorldPixel(
    toPixel(point.latitude, unwrapLongitude(point.longitude), smallZoom),
    smallZoom,
  );
}

/** A pixel of Leaflet's world at a zoom in the units of the static map. */
export function fromWorldPixel({ x, y }: Pixel, zoom: number): Pixel {
  const scale = staticWorld / worldWidth(zoom);
  const cut = ((cutLongitude + 180) / 360) * staticWorld;
  return { x: x * scale - cut, y: y * scale };
}

const smallZoom = Math.log2(staticWorld / worldWidth(0));

function widened(from: number, to: number, atLeast: number): { from: number; length: number } {
  const length = Math.max(atLeast, to - from);
  return { from: (from + to - length) / 2, length };
}
