import type { PlacedMarker } from '../layout/placed-marker';
import type { Pixel } from '../layout/world-pixels';

/** One path of the static map: strokes of one look, a dot for each place. */
export type StaticStroke = { className: string; places: readonly Pixel[] };

const parts = ['halo', 'edge', 'fill', 'hollow', 'mark'] as const;
type Part = (typeof parts)[number];

/**
 * What markers, given from the ground up, are drawn with. A path for every stroke of every marker
 * takes a phone longer to lay out than the rest of the page; so markers that do not touch share
 * theirs. `reach`: how near two may be and not touch, in pixels of their layout.
 */
export function staticStrokes(markers: readonly PlacedMarker[], reach: number): StaticStroke[] {
  return layersOf(markers, reach).flatMap((layer) =>
    parts.flatMap((part) => {
      const paths = new Map<string, Pixel[]>();
      for (const marker of layer) {
        const className = classOf(marker, part);
        if (className === null) continue;
        const places = paths.get(className);
        if (places === undefined) paths.set(className, [marker.place]);
        else places.push(marker.place);
      }
      return [...paths].map(([className, places]) => ({ className, places }));
    }),
  );
}

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

function distance(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The classes of a part of a marker: what it is, its shape and what the selection means for it. */
function classOf({ lead, members, state, hollow }: PlacedMarker, part: Part): string | null {
  if (!hasPart(part, { lead, state, hollow })) return null;
  return [
    part,
    lead.kind === 'location' ? 'round' : 'square',
    state === 'selected' && 'is-selected',
    part === 'halo' && members.length > 1 && 'is-group',
    part === 'fill' && state === 'dimmed' && 'is-dimmed',
    part === 'mark' && hollow && 'is-hue',
    // The colour of a mark is what stands out on its hue.
    (part === 'fill' || part === 'mark') && `hue-${lead.sign.hue}`,
  ]
    .filter((name) => name !== false)
    .join(' ');
}

function hasPart(
  part: Part,
  { lead, state, hollow }: Pick<PlacedMarker, 'lead' | 'state' | 'hollow'>,
): boolean {
  if (part === 'halo' || part === 'edge') return state !== 'dimmed';
  if (part === 'hollow') return hollow;
  return part === 'fill' || lead.sign.mark !== 'none';
}
