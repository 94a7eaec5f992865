import type { Page, View } from '@/domain/view';
import { changeView, comparedByItself, openPage } from './change-view';
import type { Navigation, NavigationState } from './navigation';
import { formatView, parseView, roundPosition } from './view-codec';

/** What the store needs of a browser window. */
export type BrowserWindow = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
> & {
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  location: Pick<Location, 'pathname' | 'search' | 'hash' | 'origin'>;
};

export type NavigationStore = Omit<Navigation, 'view'> & {
  /**
   * Shows what the edition has of the view, by no wish of the user's: the rest is set aside, and
   * asked of the next edition again.
   */
  settle: (view: View) => void;
  getState: () => NavigationState;
  subscribe: (listener: () => void) => () => void;
};

/** Safari allows 100 replaceState calls in 30 s. */
const writeDelayMs = 300;

/** Joins the view in memory, which changes at once, to the address, which follows. */
export function createNavigationStore(browser: BrowserWindow, basePath: string): NavigationStore {
  const listeners = new Set<() => void>();
  const format = (view: View) => formatView(view, basePath);
  const parse = (location: Pick<Location, 'pathname' | 'search'>) => parseView(location, basePath);
  /**
   * All that was asked for, also what the edition on the screen cannot show: an entry of the
   * history has it beside its address, as the address that it would be.
   */
  const readAsked = () => {
    const { history, location } = browser;
    const address: unknown = history.state;
    return parse(typeof address === 'string' ? new URL(address, location.origin) : location).view;
  };
  let state: NavigationState = { ...parse(browser.location), restored: 0 };
  let asked = readAsked();
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
      browser.history[kind](format(asked), '', format(state.view) + hash);
    } catch {
      // Blocked, or Safari's limit: the page goes on with the view in memory.
    }
    addressSeen = addressOf(browser);
  };
  /** The address bar always holds exactly what is shown; a half-wrong link stays to be mended. */
  const makeCanonical = () => {
    const isCanonical = addressOf(browser) === format(state.view);
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
    asked = readAsked();
    show({ ...parse(browser.location), restored: state.restored + 1 });
  };
  /** Where a choice of edition starts from all that was asked for, any other from what is shown. */
  const basis = ({ edition }: { edition?: string | null }, page?: Page) =>
    edition !== undefined || page?.kind === 'changes' ? asked : state.view;
  const settle = (settled: View) => {
    const at = settled.at === null ? null : roundPosition(settled.at);
    const view = { ...settled, at };
    // The address holds the whole view: where it stays, nothing is to be drawn again.
    if (format(view) !== format(state.view)) show({ ...state, view });
    cancelWrite();
    pendingWrite = browser.setTimeout(flush, writeDelayMs);
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
    open: (page, options = {}) => {
      flush();
      const { keepPosition = isMapLeftAlone(page), edition = state.view.edition } = options;
      const opened = (view: View) => openPage({ ...view, edition }, page, keepPosition);
      const view = opened(basis(options, page));
      asked = opened(changeView(asked, { cloud: view.cloud }));
      const isSameAddress = format(view) === format(state.view);
      show({ ...state, view, notices: [] });
      // Choosing the same thing again leaves no second entry to go back through.
      write(isSameAddress ? 'replaceState' : 'pushState');
    },
    update: (change) => {
      const view = changeView(basis(change, change.page), change);
      // A filter is one of the cloud on the screen.
      const { cloud } = change.filters === undefined ? asked : view;
      asked = changeView(changeView(asked, { cloud }), change);
      settle(view);
    },
    settle,
    href: (page, change = {}) => {
      const opened = openPage(basis(change, page), page, isMapLeftAlone(page));
      return format(changeView(opened, change));
    },
    flush,
    linkToHere: (editionId) => {
      flush();
      const edition = editionId ?? state.view.edition;
      const pinned = comparedByItself({ ...state.view, edition });
      return browser.location.origin + format(pinned);
    },
  };
}

function addressOf({ location }: BrowserWindow): string {
  return location.pathname + location.search;
}

function isMapLeftAlone(page: Page): boolean {
  return page.kind === 'world' || page.kind === 'changes' || page.kind === 'about';
}
