import { useMemo, useSyncExternalStore } from 'react';
import { changeView } from './change-view';
import type { Navigation, NavigationState } from './navigation';
import { createNavigationStore, type NavigationStore } from './navigation-store';
import { formatView, parseView } from './view-codec';

let browserStore: NavigationStore | null = null;

/**
 * The view that the address names, and the ways to change it. Without a window (prerendering) it
 * shows `serverPath` and changes nothing.
 */
export function useNavigation(
  serverPath = '/',
): Navigation & NavigationState & Pick<NavigationStore, 'settle'> {
  const store = useMemo(() => storeFor(serverPath), [serverPath]);
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  return useMemo(() => ({ ...store, ...state }), [state, store]);
}

function storeFor(serverPath: string): NavigationStore {
  if (typeof window === 'undefined') return fixedStore(serverPath);
  browserStore ??= createNavigationStore(window, import.meta.env.BASE_URL);
  return browserStore;
}

function fixedStore(pathname: string): NavigationStore {
  const basePath = import.meta.env.BASE_URL;
  const state = { ...parseView({ pathname, search: '' }, basePath), restored: 0 };
  const nothing = () => {};
  return {
    getState: () => state,
    subscribe: () => nothing,
    open: nothing,
    update: nothing,
    settle: nothing,
    href: (page, change = {}) => formatView(changeView({ ...state.view, page }, change), basePath),
    flush: nothing,
    linkToHere: () => formatView(state.view, basePath),
  };
}
