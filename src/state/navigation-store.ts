import type { Page } from '@/domain/view';
import { changeView, comparedByItself, openPage } from './change-view';
import type { Navigation, NavigationState } from './navigation';
import { formatView, parseView, roundPosition } from './view-codec';

/** What the store needs of a browser window. */
export type BrowserWindow = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
> & {
  history: Pick<History, 'pushState' | 'replaceState'>;
  location: Pick<Location, 'pathname' | 'search' | 'hash' | 'origin'>;
};

export type NavigationStore = Omit<Navigation, 'view'> & {
  getState: () => NavigationState;
  subscribe: (listener: () => void) => () => void;
};

/** Safari allows 100 replaceState calls in 30 s. */
const writeDelayMs = 300;

/** Joins the view in memory, which changes at once, to the address, which follows. */
export function createNavigationStore(browser: BrowserWindow, basePath: string): NavigationStore {
  const listeners = new Set<() => void>();
  let state: NavigationState = { ...parseView(browser.location, basePath), restored: 0 };
  let pendingWrite: number | null = null;
  let addressSeen = addressOf(browser);

  const show = (next: NavigationState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const cancelWrite = () => {
    if (pendingWrite !== null) browser.clearTimeout(pendingWrite);
    pendingWrite = null;
  };
  const write = (kind: 'pushState' | 'replaceState', hash = '') => {
    try {
      browser.history[kind](null, '', formatView(state.view, basePath) + hash);
    } catch {
      // Blocked, or Safari's limit: the page goes on with the view in memory.
    }
    addressSeen = addressOf(browser);
  };
  /** The address bar always holds exactly what is shown; a half-wrong link stays to be mended. */
  const makeCanonical = () => {
    const isCanonical = addressOf(browser) === formatView(state.view, basePath);
    if (!isCanonical && state.notices.length === 0) write('replaceState', browser.location.hash);
  };
  const flush = () => {
    if (pendingWrite === null) return;
    cancelWrite();
    write('replaceState');
  };
  const onPopState = () => {
    // A link to a part of the page (#...) fires too and changes nothing.
    if (addressOf(browser) === addressSeen) return;
    addressSeen = addressOf(browser);
    // The entry that the write was meant for has been left.
    cancelWrite();
    show({ ...parseView(browser.location, basePath), restored: state.restored + 1 });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        browser.addEventListener('popstate', onPopState);
        browser.addEventListener('pagehide', flush);
        makeCanonical();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        browser.removeEventListener('popstate', onPopState);
        browser.removeEventListener('pagehide', flush);
      };
    },
    open: (page, options) => {
      flush();
      const keepPosition = options?.keepPosition ?? isMapLeftAlone(page);
      const { edition = state.view.edition } = options ?? {};
      const view = openPage({ ...state.view, edition }, page, keepPosition);
      const isSameAddress = formatView(view, basePath) === formatView(state.view, basePath);
      show({ ...state, view, notices: [] });
      // Choosing the same thing again leaves no second entry to go back through.
      if (!isSameAddress) write('pushState');
    },
    update: (change) => {
      const changed = changeView(state.view, change);
      const at = changed.at === null ? null : roundPosition(changed.at);
      const view = { ...changed, at };
      // The address holds the whole view: where it stays, nothing is to be drawn again.
      if (formatView(view, basePath) !== formatView(state.view, basePath)) show({ ...state, view });
      cancelWrite();
      pendingWrite = browser.setTimeout(flush, writeDelayMs);
    },
    href: (page, change = {}) => {
      const opened = openPage(state.view, page, isMapLeftAlone(page));
      return formatView(changeView(opened, change), basePath);
    },
    flush,
    linkToHere: (editionId) => {
      flush();
      const edition = editionId ?? state.view.edition;
      const pinned = comparedByItself({ ...state.view, edition });
      return browser.location.origin + formatView(pinned, basePath);
    },
  };
}

function addressOf({ location }: BrowserWindow): string {
  return location.pathname + location.search;
}

function isMapLeftAlone(page: Page): boolean {
  return page.kind === 'world' || page.kind === 'changes' || page.kind === 'about';
}
