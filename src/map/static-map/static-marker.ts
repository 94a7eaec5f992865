import type { PlacedMarker } from '../layout/placed-marker';

/** The classes of a static marker: its shape and what the selection means for it. */
export function markerLook({ lead, members, state }: PlacedMarker): string {
  const shape = lead.kind === 'location' ? 'round' : 'square';
  return `${shape} is-${state}${members.length > 1 ? ' is-group' : ''}`;
}

/** Its strokes from the ground up, each a class. */
export function markerStrokes({ lead, state, hollow }: PlacedMarker): string[] {
  const mark = hollow ? 'mark is-hue' : 'mark';
  return [
    ...(state === 'dimmed' ? [] : ['halo', 'edge']),
    'fill',
    ...(hollow ? ['hollow'] : []),
    ...(lead.sign.mark === 'none' ? [] : [mark]),
  ];
}
