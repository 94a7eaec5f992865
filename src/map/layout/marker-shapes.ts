import type { InnerMark } from '@/domain/geopolitical-signs';

import {
  dimmedScale,
  focusRing,
  isSmall,
  type MarkerSize,
  selectedRing,
  selectedScale,
} from './marker-size';
import { badgeRadius, changeAway, changeRadius } from './place-markers';
import type { PlacedMarker } from './placed-marker';

/** An SVG element around the marker's centre; `part` is its class, colours are the style sheet's. */
export type Shape = {
  tag: 'circle' | 'rect' | 'text';
  part: string;
  attributes: Record<string, number>;
  text: string | null;
};

export type MarkerLook = Pick<
  PlacedMarker,
  'state' | 'hollow' | 'approximate' | 'badge' | 'change'
> & {
  kind: 'location' | 'region';
  mark: InnerMark;
  count: number;
  focused: boolean;
};

const hollowEdge = 2.2;
/** How far the second ring of a group reaches, its halo included. */
const groupRing = 2.8;

/** The shapes of a marker, from the ground up. Source: the design sheet, "Markers". */
export function markerShapes(look: MarkerLook, size: MarkerSize): Shape[] {
  const fill = look.kind === 'location' ? size.circle : size.square;
  if (look.state === 'dimmed') {
    return [...dimmedShapes(look, size, fill * dimmedScale), ...changeBadge(look, fill)];
  }
  const scale = look.state === 'selected' ? selectedScale : 1;
  const half = fill * scale;
  const edge = half + size.outline;
  const outer = edge + size.halo + (look.state === 'reachable' ? 0.5 : 0);
  const shapes = [
    ...(look.state === 'selected' ? ring(look, edge, selectedRing, 'ring') : []),
    ...(look.focused ? ring(look, edge, focusRing, 'focus-ring') : []),
    ...outside(look, size, outer, edge),
    body(look.kind, half + size.outline / 2, 'body', size.outline),
  ];
  if (look.hollow)
    shapes.push(body(look.kind, Math.max(half - hollowEdge, half * 0.45), 'hollow', null));
  shapes.push(...innerMark(look.mark, size, look.hollow ? scale * 0.8 : scale));
  if (look.badge !== 'none') shapes.push(...badge(look, half));
  return [...shapes, ...changeBadge(look, half)];
}

function dimmedShapes(look: MarkerLook, size: MarkerSize, half: number): Shape[] {
  return [
    body(look.kind, half - 0.5, look.hollow ? 'dimmed hollow' : 'dimmed', 1),
    ...innerMark(look.mark, size, dimmedScale),
  ];
}

/** The halo and, where there is one, the dashed outline or a group's second ring. */
function outside(look: MarkerLook, size: MarkerSize, outer: number, edge: number): Shape[] {
  if (isSmall(size)) {
    if (look.count < 2 || look.state === 'selected' || !size.hasSecondRing)
      return [body(look.kind, outer, 'halo', null)];
    return [
      body(look.kind, edge + groupRing, 'halo', null),
      body(look.kind, edge + groupRing - 1.2, 'second-ring', 0.9),
    ];
  }
  if (!look.approximate || look.state === 'selected') {
    return [body(look.kind, outer, 'halo', null)];
  }
  return [
    body(look.kind, outer + 0.9, 'halo', null),
    body(look.kind, edge + 2, 'approximate', 1.2),
  ];
}

function ring(
  look: MarkerLook,
  edge: number,
  { offset, width }: { offset: number; width: number },
  part: string,
): Shape[] {
  return [
    body(look.kind, edge + offset + width / 2 + 1, 'halo', null),
    body(look.kind, edge + offset, part, width),
  ];
}

function body(
  kind: 'location' | 'region',
  half: number,
  part: string,
  strokeWidth: number | null,
): Shape {
  const stroke = strokeWidth === null ? null : { 'stroke-width': strokeWidth };
  if (kind === 'location') {
    return { tag: 'circle', part, attributes: { r: half, ...stroke }, text: null };
  }
  const side = half * 2;
  const corner = Math.max(1, half * 0.16);
  const box = { x: -half, y: -half, width: side, height: side, rx: corner };
  return { tag: 'rect', part, attributes: { ...box, ...stroke }, text: null };
}

function innerMark(mark: InnerMark, size: MarkerSize, scale: number): Shape[] {
  if (mark === 'none') return [];
  if (mark === 'dot') {
    return [{ tag: 'circle', part: 'mark', attributes: { r: size.dot * scale }, text: null }];
  }
  const width = size.bar.width * scale;
  const height = size.bar.height * scale;
  const box = { x: -width / 2, y: -height / 2, width, height, rx: height / 4 };
  return [{ tag: 'rect', part: 'mark', attributes: box, text: null }];
}

function badge(look: MarkerLook, half: number): Shape[] {
  const away = half * 0.72 + 4;
  const x = look.badge === 'left' ? -away : away;
  return [
    {
      tag: 'circle',
      part: 'badge-halo',
      attributes: { cx: x, cy: -away, r: badgeRadius + 1 },
      text: null,
    },
    { tag: 'circle', part: 'badge', attributes: { cx: x, cy: -away, r: badgeRadius }, text: null },
    {
      tag: 'text',
      part: 'badge-count',
      attributes: { x, y: 3.1 - away },
      text: String(look.count),
    },
  ];
}

/** Down right, where no count stands: a plus, a minus or a dot. */
function changeBadge({ change }: MarkerLook, half: number): Shape[] {
  if (change === null) return [];
  const away = changeAway(half);
  const circle = (part: string, r: number): Shape => ({
    tag: 'circle',
    part,
    attributes: { cx: away, cy: away, r },
    text: null,
  });
  const stroke = (width: number, height: number): Shape => ({
    tag: 'rect',
    part: 'badge-sign',
    attributes: { x: away - width / 2, y: away - height / 2, width, height },
    text: null,
  });
  const ground = [circle('badge-halo', changeRadius + 1), circle('badge', changeRadius)];
  if (change === 'changed') return [...ground, circle('badge-sign', 1.6)];
  const across = stroke(5.2, 1.4);
  return [...ground, across, ...(change === 'added' ? [stroke(1.4, 5.2)] : [])];
}
