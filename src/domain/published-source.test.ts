import { describe, expect, it } from 'vitest';
import { sampleEdition } from '@/testing/sample-edition';
import type { PublishedTable } from './model';
import { errorReportUrl, publishedSources } from './published-source';

function table(overrides: Partial<PublishedTable>): PublishedTable {
  return {
    kind: 'providers-by-location',
    date: '2026-09-16',
    repository: 'someone/azure-docs',
    path: 'articles/expressroute/page.md',
    commit: 'c0ffee',
    file: 'data/sources/x.md',
    ...overrides,
  };
}

describe('publishedSources', () => {
  const sourcesOf = (...tables: PublishedTable[]) =>
    publishedSources(sampleEdition({ tables }), ['geopolitical-regions', 'providers-by-location']);

  it('names the exact file where repository, path and commit are known', () => {
    expect(sourcesOf(table({}))).toEqual([
      {
        title: 'Locations and providers',
        url: 'https://github.com/someone/azure-docs/blob/c0ffee/articles/expressroute/page.md',
        date: '2026-09-16',
      },
    ]);
  });

  it.each([
    ['commit', table({ commit: null })],
    ['path', table({ path: null })],
    ['repository', table({ repository: null })],
    ['repository name', table({ repository: 'family, commit not known' })],
  ])('falls back to today’s page without a %s', (_, unknown) => {
    expect(sourcesOf(unknown)[0]?.url).toBe(
      'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
    );
  });

  it('keeps the order of the kinds, leaves other kinds out, and names one page once', () => {
    const sources = sourcesOf(
      table({ kind: 'metro-locations' }),
      table({}),
      table({ file: 'data/sources/y.md' }),
      table({ date: '2025-11-13' }),
      table({ kind: 'geopolitical-regions', date: null }),
    );
    expect(sources.map(({ title, date }) => [title, date])).toEqual([
      ['Geopolitical regions', null],
      ['Locations and providers', '2026-09-16'],
      ['Locations and providers', '2025-11-13'],
    ]);
  });
});

describe('publishedSources of other ways to connect', () => {
  it('tells the page by provider from the page by location', () => {
    const kind = 'other-connectivity';
    const tables = [
      table({ kind, path: 'articles/expressroute/expressroute-locations.md' }),
      table({ kind, path: 'articles/expressroute/expressroute-locations-providers.md' }),
      table({ kind, path: null }),
    ];
    const sources = publishedSources(sampleEdition({ tables }), [kind]);
    expect(sources.map(({ title }) => title)).toEqual([
      'Other ways to connect, by provider',
      'Other ways to connect, by location',
      'Other ways to connect',
    ]);
  });
});

describe('errorReportUrl', () => {
  const edition = sampleEdition({
    tables: [
      table({}),
      table({ kind: 'geopolitical-regions', date: null }),
      table({ kind: 'locations-by-provider', path: 'articles/expressroute/by-provider.md' }),
      table({ kind: 'metro-locations', commit: null, date: '2026-05-10' }),
    ],
  });
  const report = (record: Parameters<typeof errorReportUrl>[1]) => {
    const address = new URL(errorReportUrl(edition, record));
    expect(address.origin + address.pathname).toBe(
      'https://github.com/MicrosoftDocs/azure-docs/issues/new',
    );
    return {
      title: address.searchParams.get('title'),
      lines: (address.searchParams.get('body') ?? '').split('\n'),
    };
  };

  it('names page, row and edition of a provider', () => {
    const { title, lines } = report({ kind: 'provider', name: 'AT&T NetBond' });
    expect(title).toBe('ExpressRoute: connectivity provider AT&T NetBond');
    expect(lines.slice(0, 6)).toEqual([
      'About: connectivity provider AT&T NetBond',
      'Row: AT&T NetBond',
      'Edition of the tables: 2026-09-16',
      'Pages:',
      '- Locations by provider, 2026-09-16: https://github.com/someone/azure-docs/blob/c0ffee/articles/expressroute/by-provider.md',
      '- Locations and providers, 2026-09-16: https://github.com/someone/azure-docs/blob/c0ffee/articles/expressroute/page.md',
    ]);
  });

  it('names the row of the geopolitical region that holds an Azure region', () => {
    const { lines } = report({ kind: 'region', name: 'West Europe', row: 'Europe' });
    expect(lines[1]).toBe('Row: Europe');
    expect(lines[4]).toMatch(/^- Geopolitical regions, date not known: https:/);
  });

  it('tells the two Chicagos apart', () => {
    const name = 'Chicago';
    expect(report({ kind: 'location', name, cloud: 'commercial' }).title).toBe(
      'ExpressRoute: peering location Chicago',
    );
    expect(report({ kind: 'location', name, cloud: 'us-government' }).title).toBe(
      'ExpressRoute: peering location Chicago (US Government)',
    );
  });

  it('names the Metro page of a Metro site', () => {
    const { title, lines } = report({ kind: 'metro-site', name: 'Oslo Metro', row: null });
    expect(title).toBe('ExpressRoute: Metro site Oslo Metro');
    expect(lines[1]).toBe('Row: Oslo Metro');
    expect(lines[4]).toBe(
      '- Metro locations, 2026-05-10: https://learn.microsoft.com/azure/expressroute/metro',
    );
  });
});
