import { useEffect } from 'react';

/** Fetches what the first tap will need, once there is nothing better to do. */
export function usePrefetch(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(() => {
      void Promise.allSettled([
        import('@/features/location-details/LocationDetails'),
        import('@/features/location-details/LocationMore'),
        import('@/features/region-details/RegionDetails'),
      ]);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [isReady]);
}

/** After the markers are painted. */
const quietMs = 300;
