import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Navigation } from '@/state/navigation';
import { publishedIndex } from '@/testing/published-edition';
import { sampleCatalogue, sampleIndex, sampleView } from '@/testing/sample-edition';
import { About } from './About';

const ignore = () => {};
const navigation: Navigation = {
  view: sampleView({ page: { kind: 'about' } }),
  open: ignore,
  update: ignore,
  href: (page) => (page.kind === 'world' ? '/' : '/elsewhere/'),
  flush: ignore,
  linkToHere: () => '',
};
const table = {
  kind: 'geopolitical-regions',
  date: '2025-11-02',
  repository: 'MicrosoftDocs/azure-docs',
  path: 'includes/regions.md',
  commit: 'e904d2843b00f5c41ca4ec91dcba14dc051a3bc4',
  file: 'data/sources/2026-09-16/geopolitical-regions.md',
} as const;

it('renders without any data', () => {
  const html = renderToStaticMarkup(
    <About index={null} catalogue={null} navigation={navigation} />,
  );
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('Not affiliated with or endorsed by Microsoft');
  expect(html).toContain('CC BY 4.0');
  expect(html).toContain('Public domain');
  expect(html).toContain('href="/third-party-notices.txt"');
  expect(html).toMatch(/<a [^>]*href="\/"[^>]*>(<svg.*?<\/svg>)?Back to the map/);
});

it('names the tables of the edition shown, with their own dates', () => {
  const html = renderToStaticMarkup(
    <About
      index={sampleIndex({ tables: [table] })}
      catalogue={sampleCatalogue()}
      navigation={navigation}
    />,
  );
  expect(html).toContain('2025-11-02');
  expect(html).toContain('MicrosoftDocs/azure-docs: includes/regions.md, commit e904d2843b');
  expect(html).toContain('2 states of those tables');
});

it('names each table once, and what tells two of a kind apart', () => {
  const html = renderToStaticMarkup(
    <About
      index={publishedIndex('2026-09-16')}
      catalogue={sampleCatalogue()}
      navigation={navigation}
    />,
  );
  const rows = [...html.matchAll(/<tr class="align-top">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replaceAll(/<[^>]*>/g, '|'),
  );
  const names = rows.map((row) => row.split('|').find(Boolean));
  expect(names.filter((name) => name?.startsWith('Other ways to connect'))).toEqual([
    'Other ways to connect, by provider',
    'Other ways to connect, by location',
  ]);
  expect(new Set(names).size).toBe(rows.length);
});
