import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@/testing/fake-browser';
import { createNavigationStore } from './navigation-store';

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
