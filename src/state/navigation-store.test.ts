import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFilters } from '@/domain/filters';
import { createNavigationStore } from './navigation-store';

/** A window with one tab's history; addresses only change the way a browser changes them. */
function fakeBrowser(address = '/') {
  const target = new EventTarget();
  const entries = [address];
  const states: unknown[] = [null];
  const browser = {
    position: 0,
    entries,
    isBlocked: false,
    history: {
      get state() {
        return states[browser.position];
      },
      pushState: (state: unknown, _title: string, url?: string | URL | null) => {
        if (browser.isBlocked) throw new Error('SecurityError');
        browser.position += 1;
        entries.splice(browser.position, Infinity, String(url));
        states.splice(browser.position, Infinity, state);
      },
      replaceState: (state: unknown, _title: string, url?: string | URL | null) => {
        if (browser.isBlocked) throw new Error('SecurityError');
        entries[browser.position] = String(url);
        states[browser.position] = state;
      },
    },
    location: {
      origin: 'https://atlas.example',
      get pathname() {
        return (entries[browser.position] ?? '').split(/[?#]/)[0] ?? '';
      },
      get search() {
        return /\?[^#]*/.exec(entries[browser.position] ?? '')?.[0] ?? '';
      },
      get hash() {
        return /#.*$/.exec(entries[browser.position] ?? '')?.[0] ?? '';
      },
    },
    go: (steps: number) => {
      browser.position += steps;
      target.dispatchEvent(new Event('popstate'));
    },
    leave: () => target.dispatchEvent(new Event('pagehide')),
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    setTimeout,
    clearTimeout,
  };
  return browser;
}

function start(address = '/') {
  const browser = fakeBrowser(address);
  const store = createNavigationStore(browser, '/');
  const listener = vi.fn();
  const unsubscribe = store.subscribe(listener);
  return { browser, store, listener, unsubscribe };
}

const chicago = { kind: 'location', id: 'chicago' } as const;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('arriving', () => {
  it('brings the address into its one form and keeps a link to a part of the page', () => {
    expect(start('/Locations/Chicago?utm_source=x&SKU=standard#map').browser.entries).toEqual([
      '/locations/chicago/#map',
    ]);
  });

  it('leaves an address alone that could not be followed, so that a reload says so again', () => {
    expect(start('/nowhere/?sku=premium').browser.entries).toEqual(['/nowhere/?sku=premium']);
  });
});

describe('opening a page', () => {
  it('pushes an entry at once and keeps edition, cloud, SKU and filters', () => {
    const { browser, store, listener } = start('/?edition=2015-03-31&sku=premium&metro=1');
    store.open(chicago);
    expect(browser.entries).toEqual([
      '/?edition=2015-03-31&sku=premium&metro=1',
      '/locations/chicago/?edition=2015-03-31&sku=premium&metro=1',
    ]);
    expect(store.getState().view.page).toEqual(chicago);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('drops the position of the map, unless it stays where it is', () => {
    const { browser, store } = start('/?at=1,2,3');
    store.open(chicago, { keepPosition: true });
    expect(browser.entries[1]).toBe('/locations/chicago/?at=1,2,3');
    store.open({ kind: 'world' });
    expect(browser.entries[2]).toBe('/?at=1,2,3');
    expect(store.href(chicago)).toBe('/locations/chicago/');
    const provider = { kind: 'provider', id: 'equinix' } as const;
    expect(store.href(provider, { cloud: 'china', edition: '2020-05-05' })).toBe(
      '/providers/equinix/?edition=2020-05-05&cloud=china',
    );
    store.open(chicago);
    expect(browser.entries[3]).toBe('/locations/chicago/');
  });

  it('follows a location into its cloud and leaves that of the geopolitical filter', () => {
    const { browser, store } = start('/?geo=europe&provider=equinix&reaches=westeurope');
    store.open({ kind: 'location', id: 'us-government-chicago' });
    expect(store.getState().view.cloud).toBe('us-government');
    store.open({ kind: 'world' });
    expect(browser.entries.at(-1)).toBe('/?cloud=us-government&provider=equinix');
  });

  it('opens a page in another edition with one entry', () => {
    const { browser, store } = start('/changes/?from=2023-11-06&to=2024-09-22');
    store.open(chicago, { edition: '2023-11-06' });
    store.open({ kind: 'world' }, { edition: null });
    expect(browser.entries.slice(1)).toEqual(['/locations/chicago/?edition=2023-11-06', '/']);
  });

  it('gives a page of changes no edition beside its own', () => {
    const { browser, store } = start('/?edition=2016-10-21');
    store.open({ kind: 'changes', from: '2015-06-25', to: '2017-04-14' });
    expect(browser.entries[1]).toBe('/changes/?from=2015-06-25&to=2017-04-14');
    expect(store.linkToHere('2017-04-14')).toBe(
      'https://atlas.example/changes/?from=2015-06-25&to=2017-04-14',
    );
  });

  it('makes no second entry for the page that is open', () => {
    const { browser, store } = start('/locations/chicago/');
    store.open(chicago);
    expect(browser.entries).toHaveLength(1);
  });

  it('tells nobody of a change that changes nothing', () => {
    const { store, listener } = start('/?sku=premium&geo=asia');
    store.update({ sku: 'premium', filters: { geo: ['asia'] } });
    expect(listener).not.toHaveBeenCalled();
    store.update({ sku: 'local' });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('writes what was waiting into the entry that it leaves', () => {
    const { browser, store } = start();
    store.update({ filters: { q: 'par' } });
    store.open(chicago);
    expect(browser.entries).toEqual(['/?q=par', '/locations/chicago/?q=par']);
    vi.runAllTimers();
    expect(browser.entries).toHaveLength(2);
  });
});

describe('updating', () => {
  it('shows at once and replaces the address once, when the typing pauses', () => {
    const { browser, store, listener } = start();
    const replace = vi.spyOn(browser.history, 'replaceState');
    for (const q of ['p', 'pa', 'par']) {
      store.update({ filters: { q } });
      vi.advanceTimersByTime(200);
    }
    expect(store.getState().view.filters.q).toBe('par');
    expect(listener).toHaveBeenCalledTimes(3);
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(replace).toHaveBeenCalledOnce();
    expect(browser.entries).toEqual(['/?q=par']);
  });

  it('never wipes another filter', () => {
    const { store } = start('/?geo=europe&q=x');
    store.update({ filters: { local: true } });
    store.update({ sku: 'premium' });
    expect(store.getState().view).toMatchObject({
      sku: 'premium',
      filters: { geo: ['europe'], q: 'x', local: true },
    });
  });

  it('closes a page that belongs to another cloud', () => {
    const { store } = start('/locations/chicago/?geo=europe');
    store.update({ cloud: 'china' });
    expect(store.getState().view).toMatchObject({
      page: { kind: 'world' },
      cloud: 'china',
      filters: { geo: null },
    });
  });

  it('writes before leaving, copying and on demand', () => {
    const { browser, store } = start();
    store.update({ filters: { q: 'a' } });
    browser.leave();
    expect(browser.entries).toEqual(['/?q=a']);
    store.update({ filters: { q: 'b' } });
    expect(store.linkToHere('2026-09-16')).toBe('https://atlas.example/?edition=2026-09-16&q=b');
    expect(browser.entries).toEqual(['/?q=b']);
    store.update({ filters: { q: 'c' } });
    store.flush();
    expect(browser.entries).toEqual(['/?q=c']);
  });
});

describe('what an edition cannot show', () => {
  const old = '2021-02-10';
  /** The old edition lists neither providers nor SKUs, and no second location in Zurich. */
  const shownInOld = {
    page: { kind: 'world' },
    sku: 'standard',
    filters: { ...noFilters, q: 'z' },
  } as const;

  /** A window in the old edition, where only the text of the filters is left. */
  function startInOld() {
    const started = start('/locations/zurich2/?sku=local&provider=equinix&local=1&q=z');
    const { store } = started;
    store.update({ edition: old });
    store.settle({ ...store.getState().view, ...shownInOld });
    vi.runAllTimers();
    return started;
  }

  it('leaves the address, and is back with an edition that has it', () => {
    const { browser, store } = startInOld();
    expect(browser.entries).toEqual(['/?edition=2021-02-10&q=z']);
    expect(store.href(chicago)).toBe('/locations/chicago/?edition=2021-02-10&q=z');
    expect(store.linkToHere()).toBe('https://atlas.example/?edition=2021-02-10&q=z');
    const zurich = { kind: 'location', id: 'zurich2' } as const;
    const whole = '/locations/zurich2/?sku=local&provider=equinix&local=1&q=z';
    expect(store.href(zurich, { edition: null })).toBe(whole);
    store.update({ edition: null });
    vi.runAllTimers();
    expect(browser.entries).toEqual([whole]);
  });

  it('comes back through several editions that lack it', () => {
    const { store } = startInOld();
    store.update({ edition: '2015-03-31' });
    store.settle({ ...store.getState().view, ...shownInOld });
    store.update({ edition: null });
    expect(store.getState().view).toMatchObject({
      page: { kind: 'location', id: 'zurich2' },
      sku: 'local',
      filters: { providers: ['equinix'], local: true, q: 'z' },
    });
  });

  it('keeps what is chosen meanwhile', () => {
    const { browser, store } = startInOld();
    store.update({ filters: { q: 'y', geo: ['europe'] }, mode: 'list' });
    store.update({ edition: null });
    vi.runAllTimers();
    expect(browser.entries).toEqual([
      '/locations/zurich2/?sku=local&geo=europe&provider=equinix&local=1&q=y&view=list',
    ]);
  });

  it('is gone once the filters are reset, and the rest is not', () => {
    const { browser, store } = startInOld();
    store.update({ filters: noFilters });
    store.update({ edition: null });
    vi.runAllTimers();
    expect(browser.entries).toEqual(['/locations/zurich2/?sku=local']);
  });

  it('is gone once another value is chosen, and the rest is not', () => {
    const { store } = startInOld();
    store.update({ filters: { providers: ['megaport'] } });
    store.update({ edition: null });
    expect(store.getState().view).toMatchObject({
      sku: 'local',
      filters: { providers: ['megaport'], local: true },
    });
  });

  it.each([
    ['another page', chicago],
    ['the world', { kind: 'world' } as const],
  ])('gives way to %s opened by hand', (_name, page) => {
    const { store } = startInOld();
    store.open(page);
    store.update({ edition: null });
    expect(store.getState().view).toMatchObject({
      page,
      sku: 'local',
      filters: { providers: ['equinix'], local: true },
    });
  });

  it('is asked of the edition in which a page is opened, not of the one on the screen', () => {
    const { browser, store } = startInOld();
    store.open(chicago);
    store.open({ kind: 'region', id: 'westeurope' }, { edition: null });
    expect(browser.entries.slice(1)).toEqual([
      '/locations/chicago/?edition=2021-02-10&q=z',
      '/regions/westeurope/?sku=local&provider=equinix&local=1&q=z',
    ]);
  });

  it('is asked again of every comparison', () => {
    const { store } = start('/changes/?from=2023-11-06&to=2024-09-22&provider=equinix');
    store.update({ page: { kind: 'changes', from: '2020-05-05', to: old } });
    store.settle({ ...store.getState().view, filters: noFilters });
    store.update({ page: { kind: 'changes', from: old, to: '2023-11-06' } });
    expect(store.getState().view.filters.providers).toEqual(['equinix']);
  });

  it('is kept with the entry that Back leads to', () => {
    const { browser, store } = startInOld();
    store.open(chicago);
    store.update({ filters: noFilters });
    vi.runAllTimers();
    browser.go(-1);
    expect(store.getState().view).toMatchObject({ edition: old, ...shownInOld });
    store.update({ edition: null });
    expect(store.getState().view).toMatchObject({
      page: { kind: 'location', id: 'zurich2' },
      filters: { providers: ['equinix'], local: true },
    });
  });

  it('is given up in that entry too', () => {
    const { browser, store } = startInOld();
    store.open({ kind: 'world' });
    store.open(chicago);
    browser.go(-1);
    store.update({ edition: null });
    expect(store.getState().view).toMatchObject({ page: { kind: 'world' }, sku: 'local' });
  });
});

describe('Back and Forward', () => {
  it('restore page, filters and map', () => {
    const { browser, store } = start('/?q=x&at=1,2,3');
    store.open(chicago);
    store.update({ filters: { q: 'y' } });
    browser.go(-1);
    expect(store.getState().view).toMatchObject({
      page: { kind: 'world' },
      filters: { q: 'x' },
      at: { latitude: 1, longitude: 2, zoom: 3 },
    });
    vi.runAllTimers();
    expect(browser.entries[0]).toBe('/?q=x&at=1,2,3');
    browser.go(1);
    expect(store.getState().view.page).toEqual(chicago);
  });

  it('bring back the notices of a half-wrong link', () => {
    const { browser, store } = start('/?sku=gold');
    expect(store.getState().notices).toHaveLength(1);
    store.open(chicago);
    expect(store.getState().notices).toEqual([]);
    browser.go(-1);
    expect(store.getState().notices).toHaveLength(1);
  });

  it('leave alone what they go back to, though a write was waiting', () => {
    const { browser, store } = start('/?sku=gold');
    store.open(chicago);
    store.update({ filters: { q: 'x' } });
    browser.go(-1);
    vi.runAllTimers();
    expect(browser.entries[0]).toBe('/?sku=gold');
  });

  it('do not take a link to a part of the page for a new view', () => {
    const { browser, store } = start();
    store.update({ filters: { q: 'x' } });
    browser.go(0);
    expect(store.getState().view.filters.q).toBe('x');
    vi.runAllTimers();
    expect(browser.entries).toEqual(['/?q=x']);
  });

  it('are not listened to once nobody shows the view', () => {
    const { browser, store, unsubscribe } = start('/');
    store.open(chicago);
    unsubscribe();
    browser.go(-1);
    expect(store.getState().view.page).toEqual(chicago);
  });
});

describe('a history that throws', () => {
  it('leaves the page working in memory', () => {
    const { browser, store } = start();
    browser.isBlocked = true;
    store.open(chicago);
    store.update({ filters: { q: 'x' } });
    vi.runAllTimers();
    expect(store.getState().view).toMatchObject({ page: chicago, filters: { q: 'x' } });
    expect(store.linkToHere()).toBe('https://atlas.example/locations/chicago/?q=x');
    expect(browser.entries).toEqual(['/']);
  });
});
