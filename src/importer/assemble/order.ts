import { type Cloud, clouds } from '@/domain/model';

/** Order of the edition files: clouds as offered, then ids; the same on every machine. */
export function byCloudThenId(
  a: { cloud: Cloud; id: string },
  b: { cloud: Cloud; id: string },
): number {
  return clouds.indexOf(a.cloud) - clouds.indexOf(b.cloud) || compareText(a.id, b.id);
}

/** Order by code units, which no locale changes. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
