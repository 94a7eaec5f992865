import type { Hue } from '@/domain/geopolitical-signs';
import { markerShapes, type MarkerLook, type Shape } from '../layout/marker-shapes';
import type { MarkerSize } from '../layout/marker-size';
import type { Pixel } from '../layout/world-pixels';
import type { Brush } from './brush';

type Paint = { fill?: string; opacity?: number; stroke?: string; dash?: number[] };

/** A marker with its centre at a place: the shapes of the map in the colours of `map-markers.css`. */
export function paintMarker(
  brush: Brush,
  look: MarkerLook,
  hue: Hue,
  size: MarkerSize,
  place: Pixel,
): void {
  const { pen } = brush;
  const shapes = markerShapes(look, size);
  // On a hollow or dimmed body the mark takes the hue, as its own colour would not be seen there.
  const isPale = shapes.some(({ part }) => /\b(hollow|dimmed)\b/.test(part));
  pen.save();
  pen.translate(place.x, place.y);
  for (const shape of shapes) {
    if (shape.tag === 'text') paintCount(brush, shape);
    else for (const paint of paintsOf(shape, hue, isPale, brush)) paintShape(pen, shape, paint);
  }
  pen.restore();
}

function paintCount({ pen, colour, family }: Brush, { attributes, text }: Shape): void {
  pen.font = `700 8.8px ${family}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = colour('marker-halo');
  pen.fillText(text ?? '', attributes['x'] ?? 0, attributes['y'] ?? 0);
}

function paintShape(
  pen: CanvasRenderingContext2D,
  { tag, attributes }: Shape,
  { fill, stroke, dash = [], opacity = 1 }: Paint,
): void {
  const { x = 0, y = 0, width = 0, height = 0, rx = 0, cx = 0, cy = 0, r = 0 } = attributes;
  pen.beginPath();
  if (tag === 'circle') pen.arc(cx, cy, r, 0, 2 * Math.PI);
  else pen.roundRect(x, y, width, height, rx);
  pen.globalAlpha = opacity;
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill();
  }
  if (stroke !== undefined) {
    pen.setLineDash(dash);
    pen.strokeStyle = stroke;
    pen.lineWidth = attributes['stroke-width'] ?? 1;
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function paintsOf({ part }: Shape, hue: Hue, isPale: boolean, { colour }: Brush): Paint[] {
  const outline = colour('marker-outline');
  const ownHue = colour(`hue-${hue}`);
  switch (part) {
    case 'halo':
    case 'badge-halo':
    case 'badge-sign':
      return [{ fill: colour('marker-halo') }];
    case 'body':
      return [{ fill: ownHue, stroke: outline }];
    case 'hollow':
      return [{ fill: colour('panel') }];
    case 'mark':
      return [{ fill: isPale ? ownHue : colour(`mark-${hue}`) }];
    case 'dimmed':
      // Hue thinned over land: the same as the style sheet's mixture.
      return [
        { fill: colour('land') },
        { fill: ownHue, opacity: Number.parseFloat(colour('dimmed-opacity')) / 100 },
        { stroke: ownHue },
      ];
    case 'dimmed hollow':
      return [{ fill: colour('panel'), stroke: ownHue }];
    case 'badge':
      return [{ fill: outline }];
    case 'approximate':
      return [{ stroke: outline, dash: [1.6, 2] }];
    default:
      return [{ stroke: outline }];
  }
}
