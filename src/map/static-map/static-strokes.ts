import { type MarkerSize, outerRadius } from '../layout/marker-size';
import type { PlacedMarker } from '../layout/placed-marker';
import type { Pixel } from '../layout/world-pixels';

/** One path of the static map: strokes of one look, a dot for each place. */
export type StaticStroke = { className: string; places: readonly Pixel[] };

const parts = ['halo', 'ring', 'gap', 'edge', 'fill', 'hollow', 'mark'] as const;
type Part = (typeof parts)[number];

/**
 * What markers of a size, given from the ground up, are drawn with. A path for every stroke of every
 * marker takes a phone longer to lay out than the rest of the page; so markers that do not touch
 * share theirs.
 */
export function staticStrokes(markers: readonly PlacedMarker[], size: MarkerSize): StaticStroke[] {
  return layersOf(markers, touchFactor * outerRadius(size, 'location', false)).flatMap((layer) =>
    parts.flatMap((part) => {
      const paths = new Map<string, Pixel[]>();
      for (const marker of layer.toSorted(byLook)) {
        const className = classOf(marker, part, size);
        if (className === null) continue;
        const places = paths.get(className);
        if (places === undefined) paths.set(className, [marker.place]);
        else places.push(marker.place);
      }
      return [...paths].map(([className, places]) => ({ className, places }));
    }),
  );
}

/** Two are called touching a little earlier: a window smaller than usual brings them nearer. */
const touchFactor = 1.9;

/** Every marker lies in a layer above all earlier ones that it touches, no two in one touch. */
function layersOf(markers: readonly PlacedMarker[], reach: number): PlacedMarker[][] {
  const layers: PlacedMarker[][] = [];
  for (const marker of markers) {
    const below = layers.findLastIndex((layer) =>
      layer.some((other) => distance(other.place, marker.place) < reach),
    );
    const layer = layers[below + 1];
    if (layer === undefined) layers.push([marker]);
    else layer.push(marker);
  }
  return layers;
}

/** Alike beside alike: the places of a halo then follow each other as those of fills do, and the page is shorter. */
function byLook(a: PlacedMarker, b: PlacedMarker): number {
  return `${a.lead.kind} ${a.lead.sign.hue}`.localeCompare(`${b.lead.kind} ${b.lead.sign.hue}`);
}

function distance(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The classes of a part of a marker: what it is, its shape and what the selection means for it. */
function classOf(marker: PlacedMarker, part: Part, size: MarkerSize): string | null {
  const { lead, state, hollow } = marker;
  const isGroup = hasSecondRing(marker, size);
  if (!hasPart(part, marker, isGroup)) return null;
  const isDimmed = state === 'dimmed';
  return [
    part,
    lead.kind === 'location' ? 'round' : 'square',
    (state === 'selected' || isDimmed) && `is-${state}`,
    part === 'halo' && state === 'reachable' && !isGroup && 'is-reachable',
    part === 'halo' && isGroup && 'is-group',
    part === 'mark' && (hollow || isDimmed) && 'is-hue',
    // The colour of a mark is what stands out on its hue.
    (part === 'fill' || part === 'mark' || (part === 'edge' && isDimmed)) && `hue-${lead.sign.hue}`,
  ]
    .filter((name) => name !== false)
    .join(' ');
}

function hasPart(part: Part, { lead, state, hollow }: PlacedMarker, isGroup: boolean): boolean {
  if (part === 'halo') return state !== 'dimmed';
  if (part === 'ring' || part === 'gap') return state === 'selected' || isGroup;
  if (part === 'hollow') return hollow;
  if (part === 'fill') return state !== 'dimmed' || !hollow;
  return part === 'edge' || lead.sign.mark !== 'none';
}

function hasSecondRing({ members, state }: PlacedMarker, size: MarkerSize): boolean {
  return size.hasSecondRing && members.length > 1 && state !== 'dimmed' && state !== 'selected';
}
