import { describe, expect, it } from 'vitest';
import { filterLocations } from '@/domain/filters';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { activeFilters, loosenings } from './active-filters';

const index = sampleIndex();

describe('activeFilters', () => {
  it('has nothing to say while nothing is filtered', () => {
    expect(activeFilters(index, sampleView())).toEqual([]);
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
    expect(activeFilters(index, view)).toEqual([
      { key: 'geo:europe', label: 'Europe', without: { geo: ['asia'] } },
      { key: 'geo:asia', label: 'Asia', without: { geo: ['europe'] } },
      { key: 'provider:equinix', label: 'Equinix', without: { providers: [] } },
      { key: 'local', label: 'Local', without: { local: false } },
      { key: 'zone:1', label: 'Zone 1', without: { zones: [2] } },
      { key: 'zone:2', label: 'Zone 2', without: { zones: [1] } },
      { key: 'reaches', label: 'Reaches East US with Standard', without: { reaches: null } },
      { key: 'q', label: '“am”', without: { q: '' } },
    ]);
  });

  it('goes back to all when the last geopolitical region is taken away', () => {
    const [only] = activeFilters(index, sampleView({ filters: { geo: ['asia'] } }));
    expect(only?.without).toEqual({ geo: null });
    const [none] = activeFilters(index, sampleView({ filters: { geo: [] } }));
    expect(none).toEqual({ key: 'geo', label: 'No geopolitical region', without: { geo: null } });
  });

  it('shows an id that the edition lacks as it is', () => {
    const [unknown] = activeFilters(index, sampleView({ filters: { providers: ['nobody'] } }));
    expect(unknown?.label).toBe('nobody');
  });
});

describe('loosenings', () => {
  it('says what each filter alone keeps away, most first', () => {
    const view = sampleView({ filters: { geo: ['asia'], providers: ['equinix'] } });
    const result = loosenings(index, view, (loosened) => filterLocations(index, loosened).length);
    expect(result.map(({ filter, count }) => [filter.label, count])).toEqual([
      ['Asia', 2],
      ['Equinix', 1],
    ]);
  });

  it('leaves out what brings nothing back', () => {
    const view = sampleView({ filters: { zones: [4], providers: ['nobody'] } });
    expect(loosenings(index, view, (loosened) => filterLocations(index, loosened).length)).toEqual(
      [],
    );
  });
});
