import { describe, expect, it } from 'vitest';
import { withKnownProviders } from '@/domain/known-providers';
import { slug } from '@/domain/slug';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { resolveFilters, resolveSample } from '@/testing/resolve-sample';
import {
  sampleCatalogue,
  sampleFoundingIndex,
  sampleIndex,
  sampleView,
} from '@/testing/sample-edition';
import { resolveView } from './resolve-view';

const index = sampleIndex();
const of2015 = sampleFoundingIndex();

/**
 * Cells that lead to no single provider: two names run together, and aliases that hold at one place
 * only (AT&T in the US Government cloud, Vodafone at Doha; `provider-related.csv`).
 */
const ambiguous = new Set(['ix-reach-megaport', 'national-telecom-uih', 'att', 'vodafone']);

describe('resolveView, ids that the edition lacks', () => {
  it('names the edition that has what this one lacks', () => {
    const { view, notices } = resolveSample(
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

  it('names the cloud where it is another than the commercial one', () => {
    const page = { kind: 'location', id: 'germany-berlin' } as const;
    const at = publishedIndex('2026-09-16');
    const { notices } = resolveView(sampleView({ page }), at, publishedCatalogue());
    expect(notices[0]).toMatchObject({
      reason: 'Berlin (Germany cloud) is not in edition 2026-09-16; it is in 2021-02-10.',
      suggestions: [{ name: 'Berlin (Germany cloud)', page, edition: '2021-02-10' }],
    });
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
    const { notices } = resolveSample(sampleView({ page: { kind: 'location', id: 'amstredam' } }));
    expect(notices[0]?.reason).toContain('Amsterdam');
    expect(notices[0]?.suggestions[0]).toEqual({
      name: 'Amsterdam',
      page: { kind: 'location', id: 'amsterdam' },
      edition: null,
    });
    const region = resolveSample(sampleView({ page: { kind: 'region', id: 'westeurop' } }));
    expect(region.notices[0]?.suggestions[0]?.name).toBe('West Europe');
    const far = resolveSample(sampleView({ page: { kind: 'provider', id: 'zzzzzz' } }));
    expect(far.notices).toMatchObject([{ parameter: 'provider', suggestions: [] }]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows no thing called %s', (id) => {
    expect(resolveSample(sampleView({ page: { kind: 'provider', id } })).view.page.kind).toBe(
      'world',
    );
    expect(resolveFilters({ geo: [id] }).view.filters.geo).toBeNull();
  });

  it('reads retired ids both ways', () => {
    expect(resolveFilters({ geo: ['us'] })).toMatchObject({
      view: { filters: { geo: ['north-america'] } },
      notices: [],
    });
    expect(resolveFilters({ geo: ['north-america'] }, of2015)).toMatchObject({
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

  it('keeps the page of a provider where the edition has no table that could name it', () => {
    const published = publishedCatalogue();
    const at = withKnownProviders(publishedIndex('2021-02-10'), published);
    const resolved = (id: string) =>
      resolveView(sampleView({ page: { kind: 'provider', id } }), at, published);
    const page = { kind: 'provider', id: 'equinix' };
    expect(resolved('equinix')).toMatchObject({ view: { page }, notices: [] });
    expect(resolved('equinix-cloud-exchange')).toMatchObject({ view: { page }, notices: [] });
    expect(resolved('nobody')).toMatchObject({
      view: { page: { kind: 'world' } },
      notices: [{ parameter: 'provider', value: 'nobody' }],
    });
  });
});
