import { useEffect } from 'react';

/** Fetches what the first tap will need, once there is nothing better to do. */
export function usePrefetch(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => {
      void Promise.allSettled([
        import('@/features/location-details/LocationDetails'),
        import('@/features/location-details/LocationMore'),
        import('@/features/region-details/RegionDetails'),
        // So that it can be said when the network is gone.
        import('@/features/page-notices/DataFailureAlert'),
      ]);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [isReady]);
}

/** After the markers are painted. */
const quietMs = 300;
