import { describe, expect, it } from 'vitest';
import { resolveSample } from '@/testing/resolve-sample';
import {
  sampleCatalogue,
  sampleEdition,
  sampleFoundingIndex,
  sampleIndex,
  sampleView,
} from '@/testing/sample-edition';
import { sampleMetroSite } from '@/testing/sample-things';
import { resolveEditionId } from './resolve-view';

const catalogue = sampleCatalogue();
const of2015 = sampleFoundingIndex();

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
    expect(resolveSample(view)).toEqual({ view, notices: [] });
  });

  it('takes the cloud from the page', () => {
    const page = { kind: 'location', id: 'us-government-chicago' } as const;
    expect(resolveSample(sampleView({ page, cloud: 'china' }))).toMatchObject({
      view: { cloud: 'us-government', page },
      notices: [],
    });
    const region = { kind: 'region', id: 'usgovvirginia' } as const;
    expect(resolveSample(sampleView({ page: region })).view.cloud).toBe('us-government');
  });

  it('falls back to Standard where the SKU is not published', () => {
    const { view, notices } = resolveSample(sampleView({ sku: 'premium' }), of2015);
    expect(view.sku).toBe('standard');
    expect(notices).toMatchObject([{ parameter: 'sku', value: 'premium' }]);
    expect(notices[0]?.reason).toContain('2015-03-31 does not publish Premium');
  });

  it('falls back to the commercial cloud where the edition has no other', () => {
    const { view, notices } = resolveSample(sampleView({ cloud: 'germany' }));
    expect(view.cloud).toBe('commercial');
    expect(notices).toMatchObject([{ parameter: 'cloud', value: 'germany' }]);
  });

  it('drops editions of a comparison that do not exist', () => {
    const page = { kind: 'changes', from: '2015-03-31', to: '2015-04-01' } as const;
    expect(resolveSample(sampleView({ page }))).toMatchObject({
      view: { page: { from: '2015-03-31', to: null } },
      notices: [{ parameter: 'to', value: '2015-04-01' }],
    });
  });

  it('drops an edition to mark news since that does not exist, or is not older', () => {
    expect(resolveSample(sampleView({ newSince: '2015-03-31' }))).toMatchObject({
      view: { newSince: '2015-03-31' },
      notices: [],
    });
    expect(resolveSample(sampleView({ newSince: '2015-04-01' }))).toMatchObject({
      view: { newSince: null },
      notices: [
        { parameter: 'new', value: '2015-04-01', reason: 'There is no edition 2015-04-01.' },
      ],
    });
    const { view, notices } = resolveSample(sampleView({ newSince: '2026-09-16' }), of2015);
    expect(view.newSince).toBeNull();
    expect(notices).toMatchObject([{ parameter: 'new', value: '2026-09-16' }]);
    expect(notices[0]?.reason).toContain('not older than 2015-03-31');
  });

  it('drops the layer of Metro sites where the cloud has none', () => {
    const shown = sampleView({ metroSites: true });
    const withSite = sampleIndex({ metroSites: [sampleMetroSite()] });
    expect(resolveSample(shown, withSite)).toMatchObject({
      view: { metroSites: true },
      notices: [],
    });
    const { view, notices } = resolveSample({ ...shown, cloud: 'us-government' }, withSite);
    expect(view.metroSites).toBe(false);
    expect(notices).toMatchObject([{ parameter: 'sites', value: '1' }]);
    expect(notices[0]?.reason).toContain('US Government');
    expect(resolveSample(shown, of2015).view.metroSites).toBe(false);
  });

  it('drops an edition that does not exist from the view', () => {
    expect(resolveSample(sampleView({ edition: '2020-01-01' })).view.edition).toBeNull();
    expect(sampleEdition().id).toBe('2026-09-16');
  });
});
