import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFilters } from '@/domain/filters';
import { fakeBrowser } from '@/testing/fake-browser';
import { createNavigationStore } from './navigation-store';

function start(address: string) {
  const browser = fakeBrowser(address);
  const store = createNavigationStore(browser, '/');
  store.subscribe(() => {});
  return { browser, store };
}

const chicago = { kind: 'location', id: 'chicago' } as const;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

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

  it('of a filter by hand, or a page, is of the cloud on the screen', () => {
    for (const act of ['filter', 'page'] as const) {
      const { store } = start('/?cloud=germany&edition=2020-05-05');
      store.update({ edition: null });
      store.settle({ ...store.getState().view, cloud: 'commercial' });
      if (act === 'filter') store.update({ filters: { geo: ['japan'] } });
      else store.open({ kind: 'provider', id: 'equinix' });
      store.update({ edition: '2020-05-05' });
      expect(store.getState().view.cloud).toBe('commercial');
      if (act === 'filter') expect(store.getState().view.filters.geo).toEqual(['japan']);
      else expect(store.getState().view.page).toEqual({ kind: 'provider', id: 'equinix' });
    }
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
