import type { Plugin } from 'vite';

/**
 * Leaves out of TanStack Query what the app has no use for and the client still brings along:
 * mutations (nothing is ever written) and pages that load on and on.
 */
export function slimQuery(): Plugin {
  return {
    name: 'expressroute-atlas-slim-query',
    load: (id) =>
      modules.get(/\/@tanstack\/query-core\/build\/modern\/(.*)$/.exec(id)?.[1] ?? '') ?? null,
  };
}

/** What stands in for a module: as much of it as the client calls. */
const modules = new Map([
  [
    'mutationCache.js',
    `export class MutationCache {
  clear() {}
  findAll() { return []; }
  resumePausedMutations() { return Promise.resolve(); }
}`,
  ],
  [
    'infiniteQueryBehavior.js',
    `export const [infiniteQueryBehavior, hasNextPage, hasPreviousPage] = [() => {}, () => false, () => false];`,
  ],
]);
