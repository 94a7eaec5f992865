import { cutOffset } from '../basemap/world-bounds';
import { type Pixel, worldWidth } from '../layout/world-pixels';
import { staticWorld } from './static-frame';

/** What a static map shows. */
export type StandingView = {
  zoom: number;
  /** In pixels of Leaflet's world at that zoom. */
  centre: Pixel;
  isHome: boolean;
  /** The zoom for which the markers are placed that stand there. */
  placedAt: number;
};

/** The view of the static map behind a map's element; null where none stands or it has no size. */
export function standingView(svg: SVGSVGElement | null, element: HTMLElement): StandingView | null {
  const matrix = svg?.getScreenCTM() ?? null;
  if (svg === null || matrix === null || !(matrix.a > 0)) return null;
  const world = staticWorld * matrix.a;
  const zoom = Math.log2(world / worldWidth(0));
  const box = element.getBoundingClientRect();
  return {
    zoom,
    centre: {
      x: box.left + box.width / 2 - matrix.e + cutOffset(world),
      y: box.top + box.height / 2 - matrix.f,
    },
    isHome: svg.classList.contains('is-home'),
    placedAt: placedAt(svg) ?? zoom,
  };
}

function placedAt(svg: SVGSVGElement): number | null {
  for (const drawing of svg.querySelectorAll<SVGGElement>('[data-zoom]')) {
    if (getComputedStyle(drawing).display !== 'none') return Number(drawing.dataset['zoom']);
  }
  return null;
}
