import type { Hue } from '@/domain/geopolitical-signs';
import type { MarkerSize } from '@/map/layout/marker-size';
import { type MarkerLook, markerShapes, type Shape } from '@/map/layout/marker-shapes';
import type { Pixel } from '@/map/layout/world-pixels';
import { element } from './svg';
import type { Measure } from './font';
import type { Outline } from './text-outline';
import { dimmedFill, type Theme } from './theme';

/** What drawing a marker needs: its colours, and how its count is set. */
export type MarkerMaterials = { theme: Theme; measure: Measure; outline: Outline };

/** A marker with its centre at a place: the shapes of the map in the colours of `map.css`. */
export function markerSvg(
  look: MarkerLook,
  hue: Hue,
  size: MarkerSize,
  place: Pixel,
  { theme, ...text }: MarkerMaterials,
): string {
  const shapes = markerShapes(look, size);
  // On a hollow or dimmed body the mark takes the hue, as its own colour would not be seen there.
  const isPale = shapes.some(({ part }) => /\b(hollow|dimmed)\b/.test(part));
  const drawn = shapes.map((shape) => {
    if (shape.tag === 'text') return badgeCount(shape, theme, text);
    return element(shape.tag, { ...shape.attributes, ...paintOf(shape, hue, isPale, theme) });
  });
  const transform = `translate(${place.x.toFixed(2)} ${place.y.toFixed(2)})`;
  return element('g', { transform }, drawn.join(''));
}

const countStyle = { weight: 700, size: 8.8 } as const;

function badgeCount(
  { attributes, text }: Shape,
  theme: Theme,
  { measure, outline }: Omit<MarkerMaterials, 'theme'>,
): string {
  const { weight, size } = countStyle;
  const middle = (attributes['x'] ?? 0) - measure(text ?? '', weight, size) / 2;
  return element('path', {
    transform: `translate(${middle.toFixed(2)} ${(attributes['y'] ?? 0).toFixed(2)})`,
    d: outline(text ?? '', weight, size),
    fill: theme('marker-halo'),
  });
}

function paintOf({ part }: Shape, hue: Hue, isPale: boolean, theme: Theme): Record<string, string> {
  const outline = theme('marker-outline');
  const halo = theme('marker-halo');
  const ownHue = theme(`hue-${hue}`);
  switch (part) {
    case 'halo':
    case 'badge-halo':
    case 'badge-sign':
      return { fill: halo };
    case 'body':
      return { fill: ownHue, stroke: outline };
    case 'hollow':
      return { fill: theme('panel') };
    case 'mark':
      return { fill: isPale ? ownHue : theme(`mark-${hue}`) };
    case 'dimmed':
      return { fill: dimmedFill(theme, hue), stroke: ownHue };
    case 'dimmed hollow':
      return { fill: theme('panel'), stroke: ownHue };
    case 'badge':
      return { fill: outline };
    case 'approximate':
      return { fill: 'none', stroke: outline, 'stroke-dasharray': '1.6 2' };
    default:
      return { fill: 'none', stroke: outline };
  }
}
