import { useSyncExternalStore } from 'react';

/**
 * Today's date in UTC, `2026-11-23`. A prerendered page knows no day (null) and learns it once it
 * runs, so that what was rendered on the build's day is never compared with the reader's.
 */
export function useToday(): string | null {
  return useSyncExternalStore(never, today, unknown);
}

const never = () => () => {};
const today = () => new Date().toISOString().slice(0, 10);
const unknown = () => null;
