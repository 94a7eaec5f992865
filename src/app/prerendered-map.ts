import { createContext } from 'react';

/**
 * The static map of a prerendered page: its markup at build time, an empty text in the browser
 * that takes the page over (what stands there is kept), null where no such map is.
 */
export const PrerenderedMap = createContext<string | null>(null);
