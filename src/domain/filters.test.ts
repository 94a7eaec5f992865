import { describe, expect, it } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, samplePresence } from '@/testing/sample-things';
import { facets } from './facets';
import {
  activeFilterCount,
  cloudCounts,
  filterLocations,
  filterRegions,
  geopoliticalRegionsOf,
  noFilters,
} from './filters';
import type { CircuitSku, Cloud } from './model';
import type { Filters } from './view';

const index = sampleIndex();

function ids(filters: Partial<Filters>, sku: CircuitSku = 'standard', cloud: Cloud = 'commercial') {
  return filterLocations(index, sampleView({ filters, sku, cloud })).map((location) => location.id);
}

describe('filterLocations', () => {
  it('shows one cloud, in the order of the legend, then by name', () => {
    expect(ids({})).toEqual(['chicago', 'amsterdam', 'amsterdam2', 'copenhagen', 'hong-kong']);
    expect(ids({}, 'standard', 'us-government')).toEqual(['us-government-chicago']);
    expect(ids({}, 'standard', 'germany')).toEqual([]);
  });

  it.each<[Partial<Filters>, string[]]>([
    [{ geo: ['asia', 'north-america'] }, ['chicago', 'hong-kong']],
    [{ geo: [] }, []],
    [{ providers: ['megaport'] }, ['chicago', 'amsterdam']],
    [{ providers: ['megaport', 'equinix'] }, ['chicago', 'amsterdam', 'amsterdam2']],
    [{ local: true }, ['amsterdam', 'copenhagen', 'hong-kong']],
    [{ direct: true }, ['chicago', 'amsterdam', 'amsterdam2', 'hong-kong']],
    [{ metro: true }, ['amsterdam', 'amsterdam2']],
    [{ zones: [2] }, ['hong-kong']],
    [{ zones: [1, 2] }, ['chicago', 'amsterdam', 'amsterdam2', 'copenhagen', 'hong-kong']],
    [{ reaches: 'westeurope' }, ['amsterdam', 'amsterdam2', 'copenhagen']],
    [{ reaches: 'unknown' }, ['chicago', 'amsterdam', 'amsterdam2', 'copenhagen', 'hong-kong']],
    [{ q: 'AMSTERDAM' }, ['amsterdam', 'amsterdam2']],
    [{ q: 'am5 equi' }, ['amsterdam']],
    [{ q: 'mega' }, ['chicago', 'amsterdam']],
    [{ q: '  ' }, ['chicago', 'amsterdam', 'amsterdam2', 'copenhagen', 'hong-kong']],
    [{ local: true, q: 'amsterdam', geo: ['europe'] }, ['amsterdam']],
  ])('applies %j', (filters, expected) => {
    expect(ids(filters)).toEqual(expected);
  });

  it('takes “reaches” with the chosen SKU', () => {
    expect(ids({ reaches: 'westeurope' }, 'local')).toEqual(['amsterdam']);
    expect(ids({ reaches: 'westeurope' }, 'premium')).toHaveLength(5);
  });

  it('hides a location of an unpublished geopolitical region only while some are chosen', () => {
    const unknown = sampleIndex({
      peeringLocations: [sampleLocation({ geopoliticalRegionId: null })],
    });
    expect(filterLocations(unknown, sampleView())).toHaveLength(1);
    expect(filterLocations(unknown, sampleView({ filters: { geo: ['europe'] } }))).toEqual([]);
  });
});

describe('filterRegions', () => {
  const regionIds = (filters: Partial<Filters>) =>
    filterRegions(index, sampleView({ filters })).map((region) => region.id);

  it('follows cloud, geopolitical filter and text, and no filter about locations', () => {
    const all = ['eastus', 'denmarkeast', 'northeurope', 'westeurope', 'eastasia'];
    expect(regionIds({})).toEqual(all);
    expect(regionIds({ local: true, providers: ['x'], zones: [4], reaches: 'eastus' })).toEqual(
      all,
    );
    expect(regionIds({ geo: ['asia'] })).toEqual(['eastasia']);
    expect(regionIds({ q: 'westeu' })).toEqual(['westeurope']);
    expect(filterRegions(index, sampleView({ cloud: 'us-government' }))).toHaveLength(1);
  });
});

describe('facets', () => {
  it('counts each option as the other filters leave it', () => {
    const counts = facets(
      index,
      sampleView({ filters: { geo: ['europe'], providers: ['megaport'] } }),
    );
    expect(Object.fromEntries(counts.geo)).toEqual({ 'north-america': 1, europe: 1, asia: 0 });
    expect(Object.fromEntries(counts.providers)).toEqual({ equinix: 2, megaport: 1 });
    expect(counts).toMatchObject({ local: 1, direct: 1, metro: 1 });
  });

  it('counts an announced location nowhere', () => {
    const announced = sampleIndex({
      peeringLocations: [sampleLocation({ announced: true, localRegionIds: ['westeurope'] })],
    });
    const counts = facets(announced, sampleView());
    expect(counts).toMatchObject({ local: 0, direct: 0, metro: 0 });
    expect(counts.geo.get('europe')).toBe(0);
    expect(counts.zones.size).toBe(0);
  });

  it('agrees with the filter about providers: only presences that count', () => {
    const presences = [
      samplePresence('p'),
      { ...samplePresence('p'), announced: true },
      { ...samplePresence('p'), onlyOn: 'by-provider' as const },
    ];
    const peeringLocations = presences.map((presence, position) =>
      sampleLocation({ name: `Place ${position}`, providers: [presence] }),
    );
    const marked = sampleIndex({ peeringLocations });
    expect(facets(marked, sampleView()).providers).toEqual(new Map([['p', 1]]));
    const view = sampleView({ filters: { providers: ['p'] } });
    expect(filterLocations(marked, view).map(({ name }) => name)).toEqual(['Place 0']);
  });

  it('leaves, when its option is chosen, as many locations as it said', () => {
    const base: Partial<Filters> = { q: 'am' };
    const counts = facets(index, sampleView({ filters: base }));
    for (const [geo, count] of counts.geo) expect(ids({ ...base, geo: [geo] })).toHaveLength(count);
    for (const [zone, count] of counts.zones) {
      expect(ids({ ...base, zones: [zone] })).toHaveLength(count);
    }
    for (const [provider, count] of counts.providers) {
      expect(ids({ ...base, providers: [provider] })).toHaveLength(count);
    }
    expect(ids({ ...base, local: true })).toHaveLength(counts.local);
    expect(ids({ ...base, direct: true })).toHaveLength(counts.direct);
    expect(ids({ ...base, metro: true })).toHaveLength(counts.metro);
  });
});

describe('activeFilterCount', () => {
  it('counts each filter once, none for a blank text', () => {
    expect(activeFilterCount(sampleView({ filters: noFilters }))).toBe(0);
    expect(activeFilterCount(sampleView({ filters: { q: '  ' } }))).toBe(0);
    const filters: Filters = {
      geo: [],
      providers: ['a', 'b'],
      local: true,
      direct: true,
      metro: true,
      zones: [1, 2],
      reaches: 'x',
      q: 'y',
    };
    expect(activeFilterCount(sampleView({ filters }))).toBe(8);
  });
});

describe('the newest edition', () => {
  const newest = publishedIndex('2026-09-16');

  it('has the counts of its tables', () => {
    expect(cloudCounts(newest, 'commercial')).toMatchObject({
      locations: 113,
      locationsWithoutProvider: 6,
      announcedLocations: 0,
      regions: 57,
      inferredRegions: 6,
    });
    expect(cloudCounts(newest, 'us-government')).toMatchObject({ locations: 9, regions: 5 });
    expect(cloudCounts(newest, 'china')).toMatchObject({ locations: 4 });
    expect(cloudCounts(newest, 'germany')).toMatchObject({
      locations: 0,
      regions: 0,
      providers: 0,
    });
  });

  it('has 56 locations under a Metro site and 90 with Local', () => {
    expect(facets(newest, sampleView())).toMatchObject({ metro: 56, local: 90 });
  });

  it('lists its geopolitical regions in the order of the legend', () => {
    expect(geopoliticalRegionsOf(newest, 'commercial').map((region) => region.name)).toEqual(
      (
        'North America,South America,Europe,South Africa,Asia,India,Israel,' +
        'Japan,South Korea,Qatar,UAE,Australia Government,Oceania'
      ).split(','),
    );
  });

  it('finds by name without accents, facility, provider and ARM name', () => {
    const found = (q: string) =>
      filterLocations(newest, sampleView({ filters: { q } })).map((location) => location.id);
    expect(found('são')).toEqual(['sao-paulo', 'sao-paulo2']);
    expect(found('equinix am5')).toEqual(['amsterdam']);
    expect(found('westeurope')).toContain('amsterdam');
    expect(found('geant')).not.toEqual([]);
  });
});
