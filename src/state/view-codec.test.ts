import { describe, expect, it } from 'vitest';
import type { Page } from '@/domain/view';
import { sampleView } from '@/testing/sample-edition';
import { formatView, parseView } from './view-codec';

function parse(address: string, basePath = '/') {
  const [pathname = '', search = ''] = address.split(/(?=\?)/, 2);
  return parseView({ pathname, search }, basePath);
}

describe('formatView', () => {
  it('never writes a default', () => {
    expect(formatView(sampleView(), '/')).toBe('/');
    expect(formatView(sampleView({ page: { kind: 'location', id: 'chicago' } }), '/')).toBe(
      '/locations/chicago/',
    );
  });

  it('writes an edition once it is given, though it may be the newest', () => {
    expect(formatView(sampleView({ edition: '2026-09-16' }), '/')).toBe('/?edition=2026-09-16');
  });

  it('stays readable', () => {
    const view = sampleView({
      cloud: 'china',
      sku: 'premium',
      filters: { geo: ['japan', 'europe'], zones: [2, 1], q: 'São Paulo, 2' },
      at: { latitude: 52.37894, longitude: -4.90001, zoom: 5.128 },
    });
    expect(formatView(view, '/')).toBe(
      '/?cloud=china&sku=premium&geo=europe,japan&zone=1,2&q=S%C3%A3o+Paulo,+2&at=52.3789,-4.9,5.13',
    );
  });

  it('tells no geopolitical region from all of them', () => {
    expect(formatView(sampleView({ filters: { geo: [] } }), '/')).toBe('/?geo=none');
  });

  it('leaves out the cloud that a page implies', () => {
    const page: Page = { kind: 'location', id: 'us-government-chicago' };
    expect(formatView(sampleView({ page, cloud: 'us-government' }), '/')).toBe(
      '/locations/us-government-chicago/',
    );
  });
});

describe('parseView', () => {
  it('reads every parameter of the contract, in any order and case', () => {
    const { view, notices } = parse(
      '/EMBED/Locations/Chicago?AT=52.3,4.9,5&sites=1&New=2026-04-28&sort=-Name&View=List&q=Equinix&reaches=WestEurope&' +
        'zone=2,1&metro=1&direct=1&local=1&provider=megaport,equinix&geo=japan,europe&SKU=Local&edition=2015-03-31',
    );
    expect(notices).toEqual([]);
    expect(view).toEqual(
      sampleView({
        page: { kind: 'location', id: 'chicago' },
        embed: true,
        edition: '2015-03-31',
        sku: 'local',
        filters: {
          geo: ['europe', 'japan'],
          providers: ['equinix', 'megaport'],
          local: true,
          direct: true,
          metro: true,
          zones: [1, 2],
          reaches: 'westeurope',
          q: 'Equinix',
        },
        mode: 'list',
        sort: '-name',
        newSince: '2026-04-28',
        metroSites: true,
        at: { latitude: 52.3, longitude: 4.9, zoom: 5 },
      }),
    );
  });

  it.each([
    ['/', { kind: 'world' }],
    ['', { kind: 'world' }],
    ['/index.html', { kind: 'world' }],
    ['/locations/sao-paulo/index.html', { kind: 'location', id: 'sao-paulo' }],
    ['/regions/westeurope', { kind: 'region', id: 'westeurope' }],
    ['//providers//1-ix-eu//', { kind: 'provider', id: '1-ix-eu' }],
    ['/%6cocations/chicago/', { kind: 'location', id: 'chicago' }],
    [
      '/changes/?from=2015-03-31&to=2026-09-16',
      { kind: 'changes', from: '2015-03-31', to: '2026-09-16' },
    ],
    ['/changes/', { kind: 'changes', from: null, to: null }],
    // A comparison has no edition but its own two.
    ['/changes/?edition=2016-10-21', { kind: 'changes', from: null, to: '2016-10-21' }],
    [
      '/changes/?from=2015-03-31&to=2026-09-16&edition=2016-10-21',
      { kind: 'changes', from: '2015-03-31', to: '2026-09-16' },
    ],
    ['/about', { kind: 'about' }],
    ['/embed/about/', { kind: 'about' }],
  ])('opens %s', (address, page) => {
    expect(parse(address)).toMatchObject({ view: { page, edition: null }, notices: [] });
  });

  it.each([
    '/nowhere/',
    '/locations/',
    '/locations/a/b/',
    '/locations/a--b/',
    '/locations/%2e%2e/',
    '/about/us/',
    '/plan/',
  ])('shows the world for %s, with a notice', (address) => {
    const { view, notices } = parse(`${address}?sku=premium`);
    expect(view).toEqual(sampleView({ sku: 'premium' }));
    expect(notices).toEqual([
      {
        parameter: 'page',
        value: address.slice(1, -1).replace('%2e%2e', '..'),
        reason: expect.any(String),
        suggestions: [],
      },
    ]);
  });

  it.each([
    ['edition', 'yesterday'],
    ['cloud', 'moon'],
    ['sku', 'basic'],
    ['geo', 'a_b'],
    ['provider', '-x'],
    ['local', 'yes'],
    ['zone', '5'],
    ['reaches', 'a,b'],
    ['view', 'globe'],
    ['sort', '--name'],
    ['sort', 'bogus'],
    ['sort', '-bogus'],
    ['new', '2026'],
    ['sites', 'all'],
    ['at', '91,0,3'],
    ['at', '1,2'],
    ['at', '1e3,2,3'],
  ])('drops %s=%s with a notice, the rest still applies', (parameter, value) => {
    const { view, notices } = parse(`/?${parameter}=${value}&metro=1`);
    expect(view).toEqual(sampleView({ filters: { metro: true } }));
    expect(notices).toEqual([
      { parameter, value, reason: expect.stringContaining(value), suggestions: [] },
    ]);
  });

  it('knows no negative zero', () => {
    expect(parse('/?at=-0,-0.00001,3').view.at).toEqual({ latitude: 0, longitude: 0, zoom: 3 });
  });

  it('keeps the readable part of a list', () => {
    const { view, notices } = parse('/?zone=1,9,2&geo=europe,,');
    expect(view.filters).toMatchObject({ zones: [1, 2], geo: ['europe'] });
    expect(notices.map((notice) => notice.value)).toEqual(['9']);
  });

  it.each([
    ['zone', '9', 'There is no zone “9”: it is left out.'],
    ['sort', 'x', 'There is no sort “x”: it is left out.'],
    ['provider', 'a b', 'There is no provider “a b”: it is left out.'],
    ['geo', 'a b', 'There is no geopolitical region “a b”: it is left out.'],
    ['reaches', 'a b', 'There is no Azure region “a b”: it is left out.'],
    ['new', 'soon', 'There is no edition “soon”: it is left out.'],
    ['at', '99,1,1', 'There is no place “99,1,1”: it is left out.'],
  ])('says of %s=%s that there is none, as a person would', (parameter, value, reason) => {
    expect(parse(`/?${parameter}=${value}`).notices.map((notice) => notice.reason)).toEqual([
      reason,
    ]);
  });

  it('takes the first of a repeated parameter, decodes once and ignores what nobody knows', () => {
    expect(parse('/?sku=local&sku=premium').view.sku).toBe('local');
    expect(parse('/?q=50%2525').view.filters.q).toBe('50%25');
    expect(parse('/?utm_source=x&__proto__=y')).toEqual({ view: sampleView(), notices: [] });
  });

  it.each([
    ['/locations/us-government-chicago/?cloud=china', 'us-government'],
    ['/locations/chicago/?cloud=china', 'commercial'],
    ['/regions/usgovvirginia/', 'us-government'],
    ['/regions/chinanorth2/', 'china'],
    ['/regions/germanynortheast/', 'germany'],
    ['/regions/germanywestcentral/', 'commercial'],
    ['/providers/equinix/?cloud=china', 'china'],
  ])('takes the cloud from %s', (address, cloud) => {
    expect(parse(address)).toMatchObject({ view: { cloud }, notices: [] });
  });

  it('reads geo=none as none, and as nothing beside another', () => {
    expect(parse('/?geo=none').view.filters.geo).toEqual([]);
    expect(parse('/?geo=none,europe').view.filters.geo).toEqual(['europe']);
    expect(parse('/?geo=').view.filters.geo).toBeNull();
  });

  it('finds the page under the base path of the site', () => {
    expect(parse('/some/path/locations/chicago/', '/some/path/').view.page).toEqual({
      kind: 'location',
      id: 'chicago',
    });
    expect(formatView(sampleView({ page: { kind: 'about' } }), '/some/path/')).toBe(
      '/some/path/about/',
    );
  });
});
