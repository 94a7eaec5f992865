import { describe, expect, it } from 'vitest';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { filterValues, loosenings, offerOf, setFilters } from './filter-names';
import { filterLocations } from './filters';
import type { Filters } from './view';

const index = sampleIndex();

describe('filterValues', () => {
  it('has nothing to say while nothing is filtered', () => {
    expect(filterValues(index, sampleView())).toEqual([]);
  });

  it('names every filter, each with the change that takes it away alone', () => {
    const view = sampleView({
      filters: {
        geo: ['europe', 'asia'],
        providers: ['equinix'],
        local: true,
        zones: [1, 2],
        reaches: 'eastus',
        q: ' am ',
      },
    });
    expect(filterValues(index, view)).toEqual([
      { key: 'geo:europe', label: 'Europe', without: { geo: ['asia'] } },
      { key: 'geo:asia', label: 'Asia', without: { geo: ['europe'] } },
      { key: 'providers', label: 'Equinix', without: { providers: [] } },
      { key: 'local', label: 'Local', without: { local: false } },
      { key: 'zones:1', label: 'Zone 1', without: { zones: [2] } },
      { key: 'zones:2', label: 'Zone 2', without: { zones: [1] } },
      { key: 'reaches', label: 'Reaches East US with Standard', without: { reaches: null } },
      { key: 'q', label: '“am”', without: { q: '' } },
    ]);
  });

  it('goes back to all when the last geopolitical region is taken away', () => {
    const [only] = filterValues(index, sampleView({ filters: { geo: ['asia'] } }));
    expect(only?.without).toEqual({ geo: null });
    const [none] = filterValues(index, sampleView({ filters: { geo: [] } }));
    expect(none).toEqual({ key: 'geo', label: 'No geopolitical region', without: { geo: null } });
  });

  it('shows an id that the edition lacks as it is', () => {
    const [unknown] = filterValues(index, sampleView({ filters: { providers: ['nobody'] } }));
    expect(unknown?.label).toBe('nobody');
  });
});

describe('setFilters', () => {
  it('names a filter of several values as a whole, one of a single value as its chip does', () => {
    const labels = (filters: Partial<Filters>) =>
      setFilters(index, sampleView({ filters })).map(({ label }) => label);
    expect(labels({ geo: ['europe', 'asia'], providers: ['equinix', 'megaport'] })).toEqual([
      '2 of 3 geopolitical regions',
      '2 providers',
    ]);
    expect(labels({ zones: [1, 2], direct: true, metro: true })).toEqual([
      'ExpressRoute Direct',
      'Metro',
      'Zone 1, 2',
    ]);
    const single = { geo: ['europe'], providers: ['equinix'], zones: [1], reaches: 'eastus' };
    const chips = filterValues(index, sampleView({ filters: single }));
    expect(labels(single)).toEqual(chips.map(({ label }) => label));
  });
});

describe('loosenings', () => {
  it('takes a filter of several values away as a whole: without one of them less is left', () => {
    const view = sampleView({ filters: { zones: [3, 4] } });
    const [only] = loosenings(index, view, (loosened) => filterLocations(index, loosened));
    expect(only).toMatchObject({ label: 'Zone 3, 4', without: { zones: [] } });
    expect(only?.left).toEqual({ available: 5, announced: 0 });
  });

  it('says what each filter alone keeps away, most first', () => {
    const view = sampleView({ filters: { geo: ['asia'], providers: ['equinix'] } });
    const result = loosenings(index, view, (loosened) => filterLocations(index, loosened));
    expect(result.map(({ label, left }) => [label, left.available])).toEqual([
      ['Asia', 2],
      ['Equinix', 1],
    ]);
  });

  it('offers each in words: nothing is without no geopolitical region', () => {
    const offers = (filters: Partial<Filters>) =>
      loosenings(index, sampleView({ filters }), (loosened) =>
        filterLocations(index, loosened),
      ).map(offerOf);
    expect(offers({ geo: [] })).toEqual(['All geopolitical regions']);
    expect(offers({ geo: ['asia'], providers: ['equinix'] })).toEqual([
      'Without Asia',
      'Without Equinix',
    ]);
  });

  it('leaves out what brings nothing back', () => {
    const view = sampleView({ filters: { zones: [4], providers: ['nobody'] } });
    expect(loosenings(index, view, (loosened) => filterLocations(index, loosened))).toEqual([]);
  });
});
