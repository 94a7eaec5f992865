import { describe, expect, it } from 'vitest';
import { slug } from '@/domain/slug';
import type { Filters } from '@/domain/view';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import {
  sampleCatalogue,
  sampleEdition,
  sampleIndex,
  sampleLocation,
  sampleMetroSite,
  sampleRegion,
  sampleView,
} from '@/testing/sample-edition';
import { resolveEditionId, resolveView } from './resolve-view';

const index = sampleIndex();
const catalogue = sampleCatalogue();
const of2015 = sampleIndex({
  id: '2015-03-31',
  skus: ['standard'],
  geopoliticalRegions: [{ id: 'us', name: 'US', cloud: 'commercial' }],
  azureRegions: [sampleRegion({ name: 'East US', geopoliticalRegionId: 'us' })],
  peeringLocations: [
    sampleLocation({
      name: 'Chicago',
      geopoliticalRegionId: 'us',
      localRegionIds: null,
      supportsDirect: null,
      pricingZone: null,
      providers: null,
    }),
  ],
  providers: [],
  metroSites: [],
});

/**
 * Cells that lead to no single provider: two names run together, and aliases that hold at one place
 * only (AT&T in the US Government cloud, Vodafone at Doha; `provider-related.csv`).
 */
const ambiguous = new Set(['ix-reach-megaport', 'national-telecom-uih', 'att', 'vodafone']);

describe('resolveEditionId', () => {
  it('is the newest unless the address names another', () => {
    expect(resolveEditionId(sampleView(), catalogue)).toEqual({
      editionId: '2026-09-16',
      notices: [],
    });
    expect(resolveEditionId(sampleView({ edition: '2015-03-31' }), catalogue).editionId).toBe(
      '2015-03-31',
    );
  });

  it('is the newest for an edition that does not exist, with the nearest to go to', () => {
    const { editionId, notices } = resolveEditionId(
      sampleView({ edition: '2020-01-01' }),
      catalogue,
    );
    expect(editionId).toBe('2026-09-16');
    expect(notices).toMatchObject([
      {
        parameter: 'edition',
        value: '2020-01-01',
        suggestions: [{ edition: '2015-03-31' }, { edition: '2026-09-16' }],
      },
    ]);
  });

  it('is none where the catalogue is empty', () => {
    const empty = sampleCatalogue({ editions: [] });
    expect(resolveEditionId(sampleView(), empty).editionId).toBeNull();
  });
});

describe('resolveView', () => {
  const resolve = (view: ReturnType<typeof sampleView>, at = index) =>
    resolveView(view, at, catalogue);
  const filtered = (filters: Partial<Filters>, at = index) => resolve(sampleView({ filters }), at);

  it('leaves a view alone that the edition can show', () => {
    const view = sampleView({
      page: { kind: 'location', id: 'chicago' },
      edition: '2026-09-16',
      sku: 'local',
      filters: {
        geo: ['europe'],
        providers: ['equinix'],
        zones: [1],
        reaches: 'eastus',
        q: 'x',
        local: true,
        direct: true,
        metro: true,
      },
    });
    expect(resolve(view)).toEqual({ view, notices: [] });
  });

  it('takes the cloud from the page', () => {
    const page = { kind: 'location', id: 'us-government-chicago' } as const;
    expect(resolve(sampleView({ page, cloud: 'china' }))).toMatchObject({
      view: { cloud: 'us-government', page },
      notices: [],
    });
    const region = { kind: 'region', id: 'usgovvirginia' } as const;
    expect(resolve(sampleView({ page: region })).view.cloud).toBe('us-government');
  });

  it('names the edition that has what this one lacks', () => {
    const { view, notices } = resolve(
      sampleView({ page: { kind: 'location', id: 'bogota' }, sku: 'premium' }),
    );
    expect(view).toEqual(sampleView({ sku: 'premium' }));
    expect(notices).toEqual([
      {
        parameter: 'location',
        value: 'bogota',
        reason: 'Bogota is not in edition 2026-09-16; it is in 2015-03-31.',
        suggestions: [
          { name: 'Bogota', page: { kind: 'location', id: 'bogota' }, edition: '2015-03-31' },
        ],
      },
    ]);
  });

  it('names the newest of several editions that have it, in whatever order they stand', () => {
    const editions = ['2016-10-21', '2018-10-15', '2015-03-31'];
    const peeringLocations = [{ id: 'bogota', name: 'Bogota', cloud: null, editions }];
    const { notices } = resolveView(
      sampleView({ page: { kind: 'location', id: 'bogota' } }),
      index,
      sampleCatalogue({ peeringLocations }),
    );
    expect(notices[0]?.suggestions[0]?.edition).toBe('2018-10-15');
    const near = resolveView(
      sampleView({ page: { kind: 'location', id: 'bogotta' } }),
      index,
      sampleCatalogue({ peeringLocations }),
    );
    expect(near.notices[0]?.suggestions[0]).toMatchObject({
      name: 'Bogota',
      edition: '2018-10-15',
    });
  });

  it('offers the nearest names for an id that no edition has', () => {
    const { notices } = resolve(sampleView({ page: { kind: 'location', id: 'amstredam' } }));
    expect(notices[0]?.reason).toContain('Amsterdam');
    expect(notices[0]?.suggestions[0]).toEqual({
      name: 'Amsterdam',
      page: { kind: 'location', id: 'amsterdam' },
      edition: null,
    });
    const region = resolve(sampleView({ page: { kind: 'region', id: 'westeurop' } }));
    expect(region.notices[0]?.suggestions[0]?.name).toBe('West Europe');
    const far = resolve(sampleView({ page: { kind: 'provider', id: 'zzzzzz' } }));
    expect(far.notices).toMatchObject([{ parameter: 'provider', suggestions: [] }]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows no thing called %s', (id) => {
    expect(resolve(sampleView({ page: { kind: 'provider', id } })).view.page.kind).toBe('world');
    expect(filtered({ geo: [id] }).view.filters.geo).toBeNull();
  });

  it('reads retired ids both ways', () => {
    expect(filtered({ geo: ['us'] })).toMatchObject({
      view: { filters: { geo: ['north-america'] } },
      notices: [],
    });
    expect(filtered({ geo: ['north-america'] }, of2015)).toMatchObject({
      view: { filters: { geo: ['us'] } },
      notices: [],
    });
    const renamed = sampleCatalogue({
      aliases: { geopoliticalRegions: {}, providers: { telecity: 'equinix' } },
    });
    const view = sampleView({
      page: { kind: 'provider', id: 'telecity' },
      filters: { providers: ['equinix', 'telecity'] },
    });
    expect(resolveView(view, index, renamed)).toMatchObject({
      view: { page: { id: 'equinix' }, filters: { providers: ['equinix'] } },
      notices: [],
    });
  });

  it('falls back to Standard where the SKU is not published', () => {
    const { view, notices } = resolve(sampleView({ sku: 'premium' }), of2015);
    expect(view.sku).toBe('standard');
    expect(notices).toMatchObject([{ parameter: 'sku', value: 'premium' }]);
    expect(notices[0]?.reason).toContain('2015-03-31 does not publish Premium');
  });

  it('falls back to the commercial cloud where the edition has no other', () => {
    const { view, notices } = resolve(sampleView({ cloud: 'germany' }));
    expect(view.cloud).toBe('commercial');
    expect(notices).toMatchObject([{ parameter: 'cloud', value: 'germany' }]);
  });

  it('says of another spelling which edition has the provider, where this one lacks it', () => {
    const known = sampleCatalogue({
      providers: [{ id: 'telecity', name: 'TeleCity', cloud: null, editions: ['2015-03-31'] }],
      aliases: { geopoliticalRegions: {}, providers: { 'telecity-group': 'telecity' } },
    });
    const page = { kind: 'provider', id: 'telecity-group' } as const;
    const view = sampleView({ page, filters: { providers: [page.id] } });
    const { notices } = resolveView(view, index, known);
    const notice = {
      parameter: 'provider',
      value: 'telecity-group',
      reason: 'TeleCity is not in edition 2026-09-16; it is in 2015-03-31.',
      suggestions: [
        {
          name: 'TeleCity',
          page: { kind: 'provider', id: 'telecity' },
          edition: '2015-03-31',
        },
      ],
    };
    expect(notices).toEqual([notice, notice]);
  });

  it('follows every published spelling of a provider to its page, in every edition', () => {
    const published = publishedCatalogue();
    let followed = 0;
    for (const { id: editionId } of published.editions) {
      const at = publishedIndex(editionId);
      for (const provider of at.edition.providers) {
        for (const spelling of provider.publishedAs.map(slug)) {
          const page = { kind: 'provider', id: spelling } as const;
          const resolved = resolveView(sampleView({ page }), at, published).view.page;
          if (ambiguous.has(spelling)) continue;
          expect(resolved).toEqual({ kind: 'provider', id: provider.id });
          followed += 1;
        }
      }
    }
    expect(followed).toBeGreaterThan(100);
  });

  it('drops filters that are unknown or belong to another cloud, one by one', () => {
    const { view, notices } = filtered({
      geo: ['europe', 'atlantis', 'us-government-cloud'],
      providers: ['megaport', 'nobody'],
      reaches: 'usgovvirginia',
    });
    expect(view.filters).toMatchObject({ geo: ['europe'], providers: ['megaport'], reaches: null });
    expect(notices.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'geo=atlantis',
      'geo=us-government-cloud',
      'provider=nobody',
      'reaches=usgovvirginia',
    ]);
  });

  it('keeps “none shown”, but does not make it of unknown ids', () => {
    expect(filtered({ geo: [] }).view.filters.geo).toEqual([]);
    expect(filtered({ geo: ['atlantis'] }).view.filters.geo).toBeNull();
  });

  it('drops filters over columns that the edition does not have', () => {
    const { view, notices } = filtered(
      { local: true, direct: true, metro: true, zones: [1] },
      of2015,
    );
    expect(view.filters).toMatchObject({ local: false, direct: false, metro: false, zones: [] });
    expect(notices.map((notice) => notice.parameter)).toEqual(['local', 'direct', 'metro', 'zone']);
  });

  it('drops editions of a comparison that do not exist', () => {
    const page = { kind: 'changes', from: '2015-03-31', to: '2015-04-01' } as const;
    expect(resolve(sampleView({ page }))).toMatchObject({
      view: { page: { from: '2015-03-31', to: null } },
      notices: [{ parameter: 'to', value: '2015-04-01' }],
    });
  });

  it('drops an edition to mark news since that does not exist, or is not older', () => {
    expect(resolve(sampleView({ newSince: '2015-03-31' }))).toMatchObject({
      view: { newSince: '2015-03-31' },
      notices: [],
    });
    expect(resolve(sampleView({ newSince: '2015-04-01' }))).toMatchObject({
      view: { newSince: null },
      notices: [
        { parameter: 'new', value: '2015-04-01', reason: 'There is no edition 2015-04-01.' },
      ],
    });
    const { view, notices } = resolve(sampleView({ newSince: '2026-09-16' }), of2015);
    expect(view.newSince).toBeNull();
    expect(notices).toMatchObject([{ parameter: 'new', value: '2026-09-16' }]);
    expect(notices[0]?.reason).toContain('not older than 2015-03-31');
  });

  it('drops the layer of Metro sites where the cloud has none', () => {
    const shown = sampleView({ metroSites: true });
    const withSite = sampleIndex({ metroSites: [sampleMetroSite()] });
    expect(resolve(shown, withSite)).toMatchObject({ view: { metroSites: true }, notices: [] });
    const { view, notices } = resolve({ ...shown, cloud: 'us-government' }, withSite);
    expect(view.metroSites).toBe(false);
    expect(notices).toMatchObject([{ parameter: 'sites', value: '1' }]);
    expect(notices[0]?.reason).toContain('US Government');
    expect(resolve(shown, of2015).view.metroSites).toBe(false);
  });

  it('drops an edition that does not exist from the view', () => {
    expect(resolve(sampleView({ edition: '2020-01-01' })).view.edition).toBeNull();
    expect(sampleEdition().id).toBe('2026-09-16');
  });
});
