import { describe, expect, test } from 'vitest';
import type { View } from '@/domain/view';
import { worldView } from '@/state/view-codec';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { changesBetween } from './changes-between';
import { arcsOfPoint, mapModel } from './map-model';
import { mapSummaries } from './map-summaries';
import { statusOf } from './view-words';

const newest = publishedIndex('2026-09-16');
const year2016 = publishedIndex('2016-10-21');
const year2018 = publishedIndex('2018-10-15');
const founding = publishedIndex('2015-03-31');

function modelOf(index: typeof newest, change: Partial<View>) {
  const view = { ...worldView, ...change };
  return mapModel(index, view, mapSummaries(index, view));
}

function point(model: ReturnType<typeof mapModel>, key: string) {
  return model.points.find((candidate) => candidate.key === key);
}

describe('mapModel', () => {
  test('the world shows one cloud, all at rest', () => {
    const model = modelOf(newest, {});
    expect(model.points).toHaveLength(113 + 57);
    expect(new Set(model.points.map(({ state }) => state))).toEqual(new Set(['rest']));
    expect(model.arcs).toEqual([]);
    expect(point(model, 'location:us-government-chicago')).toBeUndefined();
  });

  test('a selected location draws an arc to each region the SKU reaches, and no other', () => {
    const page = { kind: 'location', id: 'tokyo' } as const;
    expect(modelOf(newest, { page, sku: 'local' }).arcs).toHaveLength(1);
    expect(modelOf(newest, { page, sku: 'standard' }).arcs).toHaveLength(2);
    expect(modelOf(newest, { page, sku: 'premium' }).arcs).toHaveLength(57);
    const model = modelOf(newest, { page });
    expect(point(model, 'region:japaneast')).toMatchObject({
      state: 'reachable',
      leastSku: 'local',
      answer: 'reachable with Standard',
    });
    expect(point(model, 'region:westus')).toMatchObject({
      state: 'dimmed',
      answer: 'needs Premium',
    });
    expect(point(model, 'location:osaka')).toMatchObject({ state: 'dimmed', answer: null });
  });

  test('a selected region draws the arcs the other way', () => {
    const page = { kind: 'region', id: 'westeurope' } as const;
    const local = modelOf(newest, { page, sku: 'local' });
    expect(local.arcs.map(({ from, to }) => [from, to])).toEqual([
      ['region:westeurope', 'location:amsterdam'],
      ['region:westeurope', 'location:amsterdam2'],
    ]);
  });

  test('previews the arcs of any point, whatever is selected', () => {
    const page = { kind: 'location', id: 'tokyo' } as const;
    const view = { ...worldView, page };
    for (const [key, alone] of [
      ['location:amsterdam', { kind: 'location', id: 'amsterdam' }],
      ['region:westeurope', { kind: 'region', id: 'westeurope' }],
    ] as const) {
      const arcs = arcsOfPoint(newest, view, key);
      expect(arcs.length).toBeGreaterThan(10);
      expect(arcs).toEqual(modelOf(newest, { page: alone }).arcs);
    }
    expect(arcsOfPoint(newest, view, 'location:nowhere')).toEqual([]);
  });

  test('a provider leaves no location dimmed where no table says who connects', () => {
    const page = { kind: 'provider', id: 'equinix' } as const;
    const statesIn = (index: typeof newest) =>
      new Set(modelOf(index, { page }).points.map(({ state }) => state));
    expect(statesIn(newest)).toEqual(new Set(['reachable', 'dimmed']));
    expect(statesIn(founding)).toEqual(new Set(['rest']));
    expect(statusOf(founding, { ...worldView, page })).toBe(
      'Equinix: peering locations not published',
    );
  });

  test('a filter that hides the selection keeps it on the map', () => {
    const page = { kind: 'location', id: 'tokyo' } as const;
    const model = modelOf(newest, { page, filters: { ...worldView.filters, geo: ['europe'] } });
    expect(point(model, 'location:tokyo')?.state).toBe('selected');
    expect(point(model, 'location:osaka')).toBeUndefined();
  });

  test('a location without a published provider is hollow, but not where no table names any', () => {
    expect(point(modelOf(newest, {}), 'location:new-york2')?.hollow).toBe(true);
    expect(point(modelOf(newest, {}), 'location:amsterdam')?.hollow).toBe(false);
    expect(point(modelOf(founding, {}), 'location:amsterdam')?.hollow).toBe(false);
  });

  test('the founding edition reaches its geopolitical region and nothing beyond', () => {
    const page = { kind: 'location', id: 'chicago' } as const;
    const model = modelOf(founding, { page });
    expect(model.arcs).toHaveLength(6);
    expect(point(model, 'region:westeurope')?.answer).toBe('not reachable');
  });

  test('from an announced location no region is reachable, and none is named so', () => {
    const page = { kind: 'location', id: 'montreal' } as const;
    const model = modelOf(year2016, { page, sku: 'premium' });
    const regions = model.points.filter(({ kind }) => kind === 'region');
    expect(regions.length).toBeGreaterThan(10);
    expect(new Set(regions.map(({ answer }) => answer))).toEqual(new Set(['not reachable']));
    expect(model.arcs).toEqual([]);
  });

  test('an announced region is not reachable, from wherever', () => {
    const page = { kind: 'location', id: 'johannesburg' } as const;
    const model = modelOf(year2018, { page, sku: 'premium' });
    expect(point(model, 'region:southafricanorth')).toMatchObject({
      state: 'dimmed',
      answer: 'not reachable',
    });
  });
});

describe('a comparison', () => {
  const page = { kind: 'changes', from: '2026-04-28', to: '2026-09-16' } as const;
  const view = { ...worldView, page };
  const marks = changesBetween(publishedIndex('2026-04-28'), newest, publishedCatalogue());

  test('dims what did not change, and nothing where nothing did or is known yet', () => {
    const model = mapModel(newest, view, new Map(), marks);
    const atRest = model.points.filter(({ state }) => state === 'rest');
    expect(atRest.length).toBeGreaterThan(8);
    expect(atRest.every(({ change }) => change !== null)).toBe(true);
    expect(point(model, 'location:omaha')).toMatchObject({ state: 'rest', change: 'added' });
    expect(point(model, 'location:amsterdam')).toMatchObject({ state: 'dimmed', change: null });
    const unmarked = mapModel(newest, view, new Map());
    expect(unmarked.points.every(({ state }) => state === 'rest')).toBe(true);
  });

  test('marks on what is new dim nothing in the overview', () => {
    const model = mapModel(newest, worldView, new Map(), marks);
    expect(model.points.every(({ state }) => state === 'rest')).toBe(true);
  });
});

describe('mapSummaries', () => {
  test('says not published where the geopolitical region is', () => {
    const peeringLocations = [
      sampleLocation({ geopoliticalRegionId: null, localRegionIds: ['westeurope'] }),
    ];
    const azureRegions = [
      sampleRegion(),
      sampleRegion({ name: 'Nowhere', geopoliticalRegionId: null }),
    ];
    const unknown = sampleIndex({ peeringLocations, azureRegions });
    const standard = mapSummaries(unknown, { cloud: 'commercial', sku: 'standard' });
    expect(standard.get('location:amsterdam')).toBe('Standard: not published · Local: West Europe');
    expect(standard.get('region:nowhere')).toBe('Standard: not published');
    const premium = mapSummaries(unknown, { cloud: 'commercial', sku: 'premium' });
    expect(premium.get('location:amsterdam')).toBe('Premium reaches 2 of 2 · Local: West Europe');
    expect(premium.get('region:nowhere')).toBe('Premium from 1 of 1 peering locations');
  });

  test('says what a location reaches and what is local to it', () => {
    const summaries = mapSummaries(newest, { cloud: 'commercial', sku: 'standard' });
    expect(summaries.get('location:copenhagen')).toBe(
      'Standard reaches 19 of 57 · Local: Denmark East',
    );
  });
});
