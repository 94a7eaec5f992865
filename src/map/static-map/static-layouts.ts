import { paddingIn } from '../fit-view';
import { type Pixel, worldWidth } from '../layout/world-pixels';
import { legend, type StaticFrame, staticWorld } from './static-frame';

/** The kinds of windows that the style sheet tells apart (src/styles/static-map.css). */
export const windowKinds = ['phone', 'tablet', 'small', 'usual', 'large'] as const;
export type WindowKind = (typeof windowKinds)[number];

/** The markers placed for one zoom, and the windows that show them so, enlarged where they are larger. */
export type StaticLayout = { zoom: number; windows: readonly WindowKind[] };

/** Rather small ones of each kind: the map, and what of it search and sheet cover. */
const maps: Record<WindowKind, { size: Pixel; covered: number }> = {
  phone: { size: { x: 360, y: 740 }, covered: 68 + 370 },
  tablet: { size: { x: 640, y: 900 }, covered: 68 + 450 },
  small: { size: { x: 772, y: 720 }, covered: 0 },
  usual: { size: { x: 980, y: 820 }, covered: 0 },
  large: { size: { x: 1400, y: 950 }, covered: 0 },
};

/** What is placed for one zoom serves others up to this much larger; more where arcs make a page long. */
const mostEnlarged = { home: 0.45, show: 0.6 };

/**
 * How a page's markers are placed: seldom once for each kind of window, as kinds whose map is drawn
 * at about the same zoom share one, the smallest of theirs, at which nothing overlaps.
 */
export function staticLayouts(frame: StaticFrame): StaticLayout[] {
  const layouts: { zoom: number; windows: WindowKind[] }[] = [];
  const zooms = windowKinds.map((kind) => ({ kind, zoom: zoomIn(kind, frame) }));
  for (const { kind, zoom } of zooms.toSorted((a, b) => a.zoom - b.zoom)) {
    const last = layouts.at(-1);
    if (last !== undefined && zoom - last.zoom < mostEnlarged[frame.kind]) last.windows.push(kind);
    else layouts.push({ zoom, windows: [kind] });
  }
  return layouts;
}

/** As the style sheet fits the frame. */
function zoomIn(kind: WindowKind, { kind: what, width, height, clear }: StaticFrame): number {
  const { size, covered } = maps[kind];
  const cleared = kind === 'small' ? clear.small : clear.usual;
  const isWide = kind !== 'phone' && kind !== 'tablet';
  const beside = isWide && cleared === 'beside' ? legend.width + legend.away : 0;
  // Home is lifted only as far as it has to be.
  const under = isWide && cleared === 'above' && what !== 'home' ? legend.height + legend.away : 0;
  const padding = paddingIn(what === 'home' ? 30 : 56, size.y - covered);
  const scale = Math.min(
    (size.x - beside - 2 * padding) / width,
    (size.y - covered - under - 2 * padding) / height,
  );
  return Math.log2((scale * staticWorld) / worldWidth(0));
}
