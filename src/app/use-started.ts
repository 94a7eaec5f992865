import { useLayoutEffect } from 'react';

/**
 * Takes back what public/theme.js set for the time before the app: controls that would do nothing
 * yet, and facts of the plain address where a query asks for others.
 */
export function useStarted(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset['starting'];
    delete dataset['pending'];
  }, []);
}
