import { describe, expect, test } from 'vitest';
import { publishedDiff } from '@/testing/published-diff';
import { publishedCatalogue } from '@/testing/published-edition';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleMetroSite } from '@/testing/sample-things';
import { diffEditions } from './edition-diff';

const { aliases } = publishedCatalogue();
const inferred = { certainty: 'inferred', basis: 'same metro' } as const;
const amsterdam = sampleMetroSite();
const oslo = sampleMetroSite({ id: 'oslo-metro', name: 'Oslo Metro' });
const onMetroPage = sampleMetroSite({
  id: 'paris-metro',
  name: 'Paris Metro',
  geopoliticalBasis: inferred,
});
const onProviderPage = sampleMetroSite({
  id: 'tokyo-metro',
  name: 'Tokyo Metro',
  geopoliticalBasis: inferred,
  facilities: null,
});
const table = { date: null, repository: null, path: null, commit: null, file: 'x.md' } as const;
const metroPage = { ...table, kind: 'metro-locations' } as const;
const providerPage = { ...table, kind: 'locations-by-provider' } as const;

const before = sampleIndex({ id: '2026-01-01', metroSites: [amsterdam] });
const later = [amsterdam, oslo, onMetroPage, onProviderPage];
const after = sampleIndex({ metroSites: later, tables: [metroPage, providerPage] });

describe('Metro sites', () => {
  test('that the geopolitical table names and did not name before are added', () => {
    expect(diffEditions(before, after, aliases).metroSites).toMatchObject({
      added: [{ id: 'oslo-metro' }],
      removed: [],
      renamed: [],
    });
    expect(diffEditions(after, before, aliases).metroSites.removed).toMatchObject([
      { id: 'oslo-metro' },
    ]);
  });

  test('that only a page missing in the other edition names are neither added nor removed', () => {
    for (const found of [
      diffEditions(before, after, aliases),
      diffEditions(after, before, aliases),
    ]) {
      const sites = found.incomparable.filter(({ kind }) => kind === 'metro-site');
      expect(sites.map(({ thing, edition, missing }) => [thing.id, edition, missing])).toEqual([
        ['paris-metro', '2026-01-01', 'metro'],
        ['tokyo-metro', '2026-01-01', 'by-provider'],
      ]);
    }
  });

  test('are added where the other edition has the page that names them', () => {
    const full = sampleIndex({ id: '2026-01-01', tables: [metroPage, providerPage] });
    const found = diffEditions(full, after, aliases);
    expect(found.metroSites.added.map(({ id }) => id)).toEqual([
      'oslo-metro',
      'paris-metro',
      'tokyo-metro',
    ]);
    expect(found.incomparable).toEqual([]);
  });

  test('are not published, rather than added, where an edition has none at all', () => {
    const found = publishedDiff('2024-09-22', '2025-11-13');
    expect(found.metroSites).toEqual({ added: [], removed: [], renamed: [] });
    expect(found.notPublished).toContainEqual({
      edition: '2024-09-22',
      aspect: 'metro',
      clouds: null,
    });
  });

  test('are not worth a word where neither edition has any', () => {
    const { notPublished } = publishedDiff('2020-05-05', '2021-02-10');
    expect(notPublished.map(({ aspect }) => aspect)).not.toContain('metro');
  });

  test('of the newest edition: the fourteen of before, the others only on pages of their own', () => {
    const found = publishedDiff('2026-04-28', '2026-09-16');
    expect(found.metroSites).toEqual({ added: [], removed: [], renamed: [] });
    const sites = found.incomparable.filter(({ kind }) => kind === 'metro-site');
    expect(sites).toHaveLength(15);
    expect(sites.filter(({ missing }) => missing === 'by-provider')).toMatchObject([
      { thing: { name: 'Tokyo Metro' } },
    ]);
  });
});

describe('circuit SKUs', () => {
  test('that the earlier edition did not publish', () => {
    expect(publishedDiff('2015-06-25', '2016-10-21').skusPublished).toEqual(['premium']);
    expect(publishedDiff('2018-10-15', '2019-07-11').skusPublished).toEqual(['local']);
    const without = publishedDiff('2020-05-05', '2021-02-10');
    expect(without.skusPublished).toEqual([]);
    expect(without.notPublished.map(({ aspect }) => aspect)).toContain('local');
  });
});
