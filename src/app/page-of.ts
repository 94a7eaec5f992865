import type { View } from '@/domain/view';
import type { PointKey } from '@/map/map-types';

/** The page that a point of the map has. */
export function pageOf(key: PointKey): Extract<View['page'], { kind: 'location' | 'region' }> {
  return key.startsWith('location:')
    ? { kind: 'location', id: key.slice('location:'.length) }
    : { kind: 'region', id: key.slice('region:'.length) };
}
