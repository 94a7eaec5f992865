import { describe, expect, it } from 'vitest';
import { resolveFilters } from '@/testing/resolve-sample';
import { sampleFoundingIndex } from '@/testing/sample-edition';

const of2015 = sampleFoundingIndex();

describe('resolveView, filters', () => {
  it('drops filters that are unknown or belong to another cloud, one by one', () => {
    const { view, notices } = resolveFilters({
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
    expect(resolveFilters({ geo: [] }).view.filters.geo).toEqual([]);
    expect(resolveFilters({ geo: ['atlantis'] }).view.filters.geo).toBeNull();
  });

  it('drops filters over columns that the edition does not have', () => {
    const { view, notices } = resolveFilters(
      { local: true, direct: true, metro: true, zones: [1] },
      of2015,
    );
    expect(view.filters).toMatchObject({ local: false, direct: false, metro: false, zones: [] });
    expect(notices.map((notice) => notice.parameter)).toEqual(['local', 'direct', 'metro', 'zone']);
  });
});
