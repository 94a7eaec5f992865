import type { Plugin } from 'vite';

/**
 * Leaves out of TanStack Query what the app has no use for and the client still brings along:
 * mutations (nothing is ever written), pages that load on and on, queries that suspend or throw (a
 * failure is shown where the data would be), and the watch over the network (an edition
 * is asked for whether or not the browser believes in one).
 */
export function slimQuery(): Plugin {
  return {
    name: 'expressroute-atlas-slim-query',
    load: (id) =>
      modules.get(
        /\/@tanstack\/(?:query-core|react-query)\/build\/modern\/(.*)$/.exec(id)?.[1] ?? '',
      ) ?? null,
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
  [
    'suspense.js',
    `export const [defaultThrowOnError, ensureSuspenseTimers, fetchOptimistic, shouldSuspend] = [() => false, () => {}, () => Promise.resolve(), () => false];`,
  ],
  [
    'errorBoundaryUtils.js',
    `export const [ensurePreventErrorBoundaryRetry, getHasError, useClearResetErrorBoundary] = [() => {}, () => false, () => {}];`,
  ],
  [
    'onlineManager.js',
    `export class OnlineManager {}
export const onlineManager = { subscribe: () => () => {}, isOnline: () => true };`,
  ],
  [
    'QueryErrorResetBoundary.js',
    `export const [QueryErrorResetBoundary, useQueryErrorResetBoundary] = [null, () => null];`,
  ],
  [
    'IsRestoringProvider.js',
    `export const [IsRestoringProvider, useIsRestoring] = [null, () => false];`,
  ],
]);
