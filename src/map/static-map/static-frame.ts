import { unwrapLongitude, cutLongitude } from '../basemap/world-bounds';
import { type FitFrame, fitView } from '../fit-view';
import type { MapPoint } from '../map-types';
import { type Pixel, toPixel, worldWidth } from '../layout/world-pixels';

/** Side of the one world in the units of the static map and of the land outline; x counts from the cut. */
export const staticWorld = 1024;

/** What the static map fits into the window, and the zoom that this is in a window of usual size. */
export type StaticFrame = {
  kind: 'home' | 'show';
  left: number;
  top: number;
  width: number;
  height: number;
  zoom: number;
  /** Something would stand under the legend, were it not fitted above. */
  isLifted: boolean;
};

/** Where the data is: 123 W to 175 E, south of New Zealand's sites to the north of Norway. */
export const homeCorners = [
  { latitude: 66, longitude: -123 },
  { latitude: -45, longitude: 175 },
] as const;

/** The map in a window of 1440 x 900. */
const usual: FitFrame = {
  size: { x: 1060, y: 900 },
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  cards: [],
  padding: 56,
  leastZoom: -10,
  largestZoom: 20,
};
/** The open legend in it. */
const legend = { left: 664, top: 643, right: 1048, bottom: 888 };
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
  const scale = Math.min(
    (usual.size.x - 2 * usual.padding) / across.length,
    (usual.size.y - 2 * usual.padding) / down.length,
  );
  return {
    kind,
    left: across.from,
    top: down.from,
    width: across.length,
    height: down.length,
    zoom: Math.log2((scale * staticWorld) / worldWidth(0)),
    isLifted: kind === 'home' || isUnderLegend(places),
  };
}

/** Is the middle of the view farther down in the world with a legend to keep clear of? */
function isUnderLegend(places: readonly Pixel[]): boolean {
  const middle = (cards: FitFrame['cards']) => {
    const view = fitView(places, { ...usual, cards });
    return view === null ? 0 : view.centre.y / 2 ** view.zoom;
  };
  return middle([legend]) > middle([]);
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
