import { homePadding, paddingIn, showPadding } from '../fit-view';
import { markerSize } from '../layout/marker-size';
import { type Pixel, worldWidth } from '../layout/world-pixels';
import { legend, type StaticFrame, staticWorld } from './static-frame';

/** The kinds of windows that the style sheet tells apart (src/styles/static-map.css). */
export const windowKinds = ['phone', 'tablet', 'small', 'usual', 'broad', 'large', 'vast'] as const;
export type WindowKind = (typeof windowKinds)[number];

/** The markers placed for one zoom, and the windows that show them so, enlarged where they are larger. */
export type StaticLayout = { zoom: number; windows: readonly WindowKind[] };

/** A map in a window: its size, and what of its height search and sheet cover. */
type WindowMap = { size: Pixel; covered: number };

/** The smallest usual ones of each kind. */
const maps: Record<WindowKind, readonly WindowMap[]> = {
  // One that stands, one that lies on its side.
  phone: [
    { size: { x: 360, y: 740 }, covered: 68 + 370 },
    { size: { x: 640, y: 360 }, covered: 68 + 120 },
  ],
  tablet: [
    { size: { x: 640, y: 900 }, covered: 68 + 450 },
    { size: { x: 644, y: 700 }, covered: 0 },
  ],
  small: [{ size: { x: 900, y: 680 }, covered: 0 }],
  usual: [{ size: { x: 980, y: 820 }, covered: 0 }],
  broad: [{ size: { x: 1200, y: 640 }, covered: 0 }],
  large: [{ size: { x: 1200, y: 820 }, covered: 0 }],
  vast: [{ size: { x: 2200, y: 1200 }, covered: 0 }],
};

/** More would make a page too long: where there are arcs, they come once for each. */
const mostLayouts = { withArcs: 3, without: 5 };
/** Places enlarged by so much, in levels of zoom, are as good as their own. */
const goodEnough = 0.3;

type KindZoom = { kind: WindowKind; zoom: number };

/**
 * How a page's markers are placed: seldom once for each kind of window, as kinds whose map is drawn
 * at about the same zoom share one, the smallest of theirs, at which nothing overlaps.
 */
export function staticLayouts(frame: StaticFrame, hasArcs: boolean): StaticLayout[] {
  const most = hasArcs ? mostLayouts.withArcs : mostLayouts.without;
  const zooms = windowKinds
    .map((kind) => ({ kind, zoom: zoomIn(kind, frame) }))
    .toSorted((a, b) => a.zoom - b.zoom);
  const [best = [zooms]] = partitions(zooms)
    .filter((parts) => parts.length <= most)
    .toSorted((a, b) => costOf(a) - costOf(b) || a.length - b.length);
  return best.map((part) => ({
    zoom: part[0]?.zoom ?? 0,
    windows: part.map(({ kind }) => kind),
  }));
}

/** All ways to cut a list into parts. */
function partitions(list: readonly KindZoom[]): KindZoom[][][] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  return partitions(rest).flatMap((parts) => {
    const [next, ...others] = parts;
    const apart = [[first], ...parts];
    return next === undefined ? [apart] : [apart, [[first, ...next], ...others]];
  });
}

/** How far the least fortunate window is from its own places; another size of markers is farthest. */
function costOf(parts: readonly KindZoom[][]): number {
  const costs = parts.flatMap((part) => {
    const least = part[0]?.zoom ?? 0;
    return part.map(({ zoom }) => {
      const isOtherSize = markerSize(zoom).name !== markerSize(least).name;
      return zoom - least + (isOtherSize ? 1 : 0);
    });
  });
  return Math.max(goodEnough, ...costs);
}

/** The zoom at which the smallest usual window of a kind shows a frame. */
export function zoomIn(kind: WindowKind, frame: StaticFrame): number {
  return Math.min(...maps[kind].map((map) => zoomOf(map, kind, frame)));
}

/** As the style sheet fits the frame. */
function zoomOf({ size, covered }: WindowMap, kind: WindowKind, frame: StaticFrame): number {
  const isLow = kind === 'tablet' || kind === 'small' || kind === 'broad';
  const cleared = covered > 0 ? 'all' : isLow ? frame.clear.small : frame.clear.usual;
  // Beside the legend there is no room left in a tablet's window.
  const isAbove = cleared === 'above' || (cleared === 'beside' && kind === 'tablet');
  const beside = cleared === 'beside' && !isAbove ? legend.width + legend.away : 0;
  const padding = paddingIn(frame.kind === 'home' ? homePadding : showPadding, size.y - covered);
  const lift = frame.kind === 'home' ? homeLift(size, padding) : Number.POSITIVE_INFINITY;
  const under = isAbove ? Math.min(lift, legend.height + legend.away) : 0;
  const scale = Math.min(
    (size.x - beside - 2 * padding) / frame.width,
    (size.y - covered - under - 2 * padding) / frame.height,
  );
  return Math.log2((scale * staticWorld) / worldWidth(0));
}

/** As far as the legend asks for, and no farther: the rule for `.is-home` in the style sheet. */
function homeLift(size: Pixel, padding: number): number {
  return Math.max(0, 2 * (274 + 0.2336 * (size.x - 2 * padding) - size.y / 2));
}
