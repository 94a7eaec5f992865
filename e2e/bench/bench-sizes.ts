import { measure } from '@/build/size-budget';
import type { Row } from './table';

/** What the first view loads, gzip, by the same count that can fail the build. */
export function sizeRows(dist: string): Row[] {
  return measure(dist).map(({ what, bytes, limit }) => ({
    what: `${what}, gzip`,
    unit: 'kB',
    figure: bytes / 1000,
    goal: { atMost: limit / 1000 },
    bare: null,
  }));
}
