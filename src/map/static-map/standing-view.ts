import { cutOffset } from '../basemap/world-bounds';
import { type Pixel, worldWidth } from '../layout/world-pixels';
import { staticWorld } from './static-frame';

/** What a static map shows: its zoom, and its centre in pixels of Leaflet's world at that zoom. */
export type StandingView = { zoom: number; centre: Pixel; isHome: boolean };

/** The view of the static map behind a map's element; null where none stands or it has no size. */
export function standingView(svg: SVGSVGElement | null, element: HTMLElement): StandingView | null {
  const matrix = svg?.getScreenCTM() ?? null;
  if (svg === null || matrix === null || !(matrix.a > 0)) return null;
  const world = staticWorld * matrix.a;
  const box = element.getBoundingClientRect();
  return {
    zoom: Math.log2(world / worldWidth(0)),
    centre: {
      x: box.left + box.width / 2 - matrix.e + cutOffset(world),
      y: box.top + box.height / 2 - matrix.f,
    },
    isHome: svg.classList.contains('is-home'),
  };
}
