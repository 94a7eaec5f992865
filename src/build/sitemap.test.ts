import { expect, test } from 'vitest';
import type { EditionCatalogue } from '@/domain/model';
import { publishedCatalogue } from '@/testing/published-edition';
import { pagesOf } from './pages';
import { robotsTxt, sitemapPaths, sitemapXml } from './sitemap';

test('a sitemap names each page once, and hostile text stays text', () => {
  const xml = sitemapXml(['', 'a/?x=1&y=<2>"\'', ''], (path) => `https://host/${path}`);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://host/</loc></url>
  <url><loc>https://host/a/?x=1&amp;y=&lt;2&gt;&quot;&apos;</loc></url>
</urlset>
`);
});

test('robots are let in and told where the sitemap is', () => {
  expect(robotsTxt('https://host/a/sitemap.xml').split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://host/a/sitemap.xml',
    '',
  ]);
});

test('pages of the newest edition stand in it, former things and other spellings do not', () => {
  const thing = { id: 'here', name: 'Here', cloud: 'commercial' as const };
  const edition = {
    skus: [],
    clouds: [],
    counts: { peeringLocations: 0, azureRegions: 0, geopoliticalRegions: 0, providers: 0 },
  };
  const catalogue: EditionCatalogue = {
    schemaVersion: '1.0',
    editions: [
      { ...edition, id: '2015-03-31' },
      { ...edition, id: '2026-09-16' },
    ],
    peeringLocations: [
      { ...thing, editions: ['2015-03-31', '2026-09-16'] },
      { ...thing, id: 'gone', editions: ['2015-03-31'] },
    ],
    azureRegions: [{ ...thing, editions: ['2015-03-31'] }],
    providers: [{ ...thing, cloud: null, editions: ['2026-09-16'] }],
    aliases: { geopoliticalRegions: {}, providers: { 'spelt-so': 'here' } },
  };
  expect(sitemapPaths(catalogue, pagesOf(catalogue)).sort()).toEqual([
    '',
    'about/',
    'changes/',
    'locations/here/',
    'providers/here/',
  ]);
});

test('of the published catalogue: both clouds, and not Bogota, which the newest edition lacks', () => {
  const catalogue = publishedCatalogue();
  const paths = sitemapPaths(catalogue, pagesOf(catalogue));
  expect(paths).toContain('regions/westeurope/');
  expect(paths).toContain('locations/us-government-chicago/');
  expect(paths).not.toContain('locations/bogota/');
  expect(new Set(paths).size).toBe(paths.length);
});
