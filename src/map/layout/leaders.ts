import type { MapLayout } from './layout-map';
import type { PlacedMarker } from './placed-marker';

/** So much of a line has to be seen beside its marker: a crumb of it looks like dirt. */
const leastSeen = 4;

/** The markers from which a line leads to their true points. */
export function ledMarkers({ markers, size }: Pick<MapLayout, 'markers' | 'size'>): PlacedMarker[] {
  return markers.filter(({ truth, place, state, outerRadius }) => {
    if (state === 'dimmed') return false;
    const moved = Math.hypot(place.x - truth.x, place.y - truth.y);
    return moved > size.leaderFrom && moved > outerRadius + leastSeen;
  });
}
