import type { MapPoint, PointKey } from './map-types';

/** What is selected and what answers it: the points that a view of a page is to show. */
export function answerKeys(points: readonly MapPoint[]): PointKey[] {
  return points
    .filter(({ state }) => state === 'selected' || state === 'reachable')
    .map(({ key }) => key);
}
