import type { PointKey } from '../map-types';
import type { PlacedMarker } from './placed-marker';
import type { Box } from './world-pixels';

/** What Tab reaches: the marker it reached before, else the selected one, else the most central. */
export function tabStop(
  markers: readonly PlacedMarker[],
  visible: Box,
  last: PointKey | null,
): PointKey | null {
  const inView = markers.filter(
    ({ place: { x, y } }) =>
      x >= visible.left && x <= visible.right && y >= visible.top && y <= visible.bottom,
  );
  const x = (visible.left + visible.right) / 2;
  const y = (visible.top + visible.bottom) / 2;
  const away = ({ place }: PlacedMarker) => Math.hypot(place.x - x, place.y - y);
  const stop =
    inView.find(({ lead }) => lead.key === last) ??
    inView.find(({ state }) => state === 'selected') ??
    inView.reduce<PlacedMarker | null>(
      (best, marker) => (best === null || away(marker) < away(best) ? marker : best),
      null,
    );
  return (stop ?? markers[0])?.lead.key ?? null;
}
