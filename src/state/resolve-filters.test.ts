import { describe, expect, it } from 'vitest';
import { noFilters } from '@/domain/filters';
import { cloudName } from '@/domain/format';
import type { Cloud } from '@/domain/model';
import type { Filters } from '@/domain/view';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { resolveFilters } from '@/testing/resolve-sample';
import { sampleFoundingIndex, sampleView } from '@/testing/sample-edition';
import { resolveView } from './resolve-view';

const newest = publishedIndex('2026-09-16');
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

  it.each<[cloud: Cloud, filters: Partial<Filters>, parameter: string, words: string]>([
    ['us-government', { zones: [1, 2] }, 'zone', 'pricing zones'],
    ['us-government', { metro: true }, 'metro', 'Metro sites'],
    ['china', { zones: [1] }, 'zone', 'pricing zones'],
    ['china', { metro: true }, 'metro', 'Metro sites'],
  ])('drops in %s a filter %o over what only other clouds publish', (...row) => {
    const [cloud, filters, parameter, words] = row;
    const view = sampleView({ cloud, filters: { ...filters, local: true } });
    const resolved = resolveView(view, newest, publishedCatalogue());
    expect(resolved.view.filters).toEqual({ ...noFilters, local: true });
    const reason = `Edition 2026-09-16 does not publish ${words} in the ${cloudName(cloud)} cloud: that filter is off.`;
    expect(resolved.notices).toMatchObject([{ parameter, reason }]);
    const commercial = resolveView({ ...view, cloud: 'commercial' }, newest, publishedCatalogue());
    expect(commercial).toMatchObject({ view: { filters }, notices: [] });
  });

  it.each(['2015-03-31', '2021-02-10'])('drops providers where %s has no table of them', (id) => {
    const view = sampleView({ edition: id, filters: { providers: ['equinix', 'megaport'] } });
    const resolved = resolveView(view, publishedIndex(id), publishedCatalogue());
    expect(resolved.view.filters.providers).toEqual([]);
    expect(resolved.notices).toEqual([
      {
        parameter: 'provider',
        value: 'equinix,megaport',
        reason: `Edition ${id} does not publish providers: that filter is off.`,
        suggestions: [],
      },
    ]);
  });
});
