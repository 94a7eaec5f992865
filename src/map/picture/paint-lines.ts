import { circuitSkus } from '@/domain/model';
import { weights } from '../layout/arc-lines';
import type { MapLayout } from '../layout/layout-map';
import { ledMarkers } from '../layout/leaders';
import type { MetroOutline } from '../layout/metro-outlines';
import type { Pixel } from '../layout/world-pixels';
import type { Brush } from './brush';

type Stroke = { colour: string; width: number; opacity?: number };

/** Arcs as in `map-lines.css`: Premium below Standard below Local, every casing below every line. */
export function paintArcs({ pen, colour }: Brush, { arcs }: MapLayout): void {
  const drawn = circuitSkus
    .toReversed()
    .flatMap((sku) => arcs.filter(({ leastSku }) => leastSku === sku));
  for (const { leastSku, points } of drawn) {
    const opacity = leastSku === 'premium' ? 0.35 : 0.75;
    stroke(pen, [points], { colour: colour('arc-casing'), width: weights[leastSku] + 2, opacity });
  }
  for (const { leastSku, hue, points } of drawn) {
    stroke(pen, [points], { colour: colour(`hue-${hue}`), width: weights[leastSku] });
  }
}

/** Lines from markers that were moved aside to their true points. */
export function paintLeaders({ pen, colour }: Brush, layout: MapLayout): void {
  const moved = ledMarkers(layout);
  const lines = moved.map(({ truth, place }) => [truth, place]);
  // A line of no length with round caps is a dot.
  const dots = moved.map(({ truth }) => [truth, truth]);
  const [ink, halo] = [colour('marker-outline'), colour('marker-halo')];
  stroke(pen, lines, { colour: halo, width: 2.4 });
  stroke(pen, dots, { colour: halo, width: 4.4 });
  stroke(pen, lines, { colour: ink, width: 1 });
  stroke(pen, dots, { colour: ink, width: 3 });
}

/** A halo below each outline of a Metro site, but for the dimmed ones. */
export function paintMetros({ pen, colour }: Brush, outlines: readonly MetroOutline[]): void {
  const lines = (state: MetroOutline['state']) =>
    outlines
      .filter((outline) => outline.state === state)
      .map(({ points, isClosed }) => (isClosed ? [...points, ...points.slice(0, 1)] : points));
  stroke(pen, lines('rest'), { colour: colour('marker-halo'), width: 3.25 });
  stroke(pen, lines('dimmed'), { colour: colour('ink-3'), width: 0.75 });
  stroke(pen, lines('rest'), { colour: colour('ink-2'), width: 1.25 });
}

function stroke(
  pen: CanvasRenderingContext2D,
  lines: readonly (readonly Pixel[])[],
  { colour, width, opacity = 1 }: Stroke,
): void {
  pen.save();
  pen.beginPath();
  for (const line of lines) {
    line.forEach(({ x, y }, at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  }
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.globalAlpha = opacity;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
  pen.restore();
}
