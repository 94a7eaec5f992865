import { circuitSkus } from '@/domain/model';
import { weights } from '@/map/layout/arc-lines';
import type { MapLayout } from '@/map/layout/layout-map';
import { ledMarkers } from '@/map/layout/leaders';
import type { Pixel } from '@/map/layout/world-pixels';
import { element } from './svg';
import type { Theme } from './theme';

/** Arcs as on the map: Premium below Standard below Local, every casing below every line. */
export function arcsSvg({ arcs }: MapLayout, origin: Pixel, theme: Theme): string {
  const drawn = circuitSkus
    .toReversed()
    .flatMap((sku) =>
      arcs
        .filter(({ leastSku }) => leastSku === sku)
        .map(({ hue, points }) => ({ sku, hue, d: pathOf(points, origin) })),
    );
  const casings = drawn.map(({ sku, d }) =>
    line(d, theme('arc-casing'), weights[sku] + 2, sku === 'premium' ? 0.35 : 0.75),
  );
  const lines = drawn.map(({ sku, hue, d }) => line(d, theme(`hue-${hue}`), weights[sku]));
  return [...casings, ...lines].join('');
}

/** Lines from markers that were moved aside to their true points. */
export function leadersSvg(layout: MapLayout, origin: Pixel, theme: Theme): string {
  const moved = ledMarkers(layout);
  const lines = moved.map(({ truth, place }) => pathOf([truth, place], origin)).join('');
  // A line of no length with round caps is a dot.
  const dots = moved.map(({ truth }) => pathOf([truth, truth], origin)).join('');
  if (moved.length === 0) return '';
  const [ink, halo] = [theme('marker-outline'), theme('marker-halo')];
  return line(lines, halo, 2.4) + line(dots, halo, 4.4) + line(lines, ink, 1) + line(dots, ink, 3);
}

function line(d: string, stroke: string, width: number, opacity = 1): string {
  return element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...(opacity === 1 ? {} : { 'stroke-opacity': opacity }),
  });
}

function pathOf(points: readonly Pixel[], origin: Pixel): string {
  return points
    .map(
      ({ x, y }, at) =>
        `${at === 0 ? 'M' : 'L'}${(x - origin.x).toFixed(1)} ${(y - origin.y).toFixed(1)}`,
    )
    .join('');
}
