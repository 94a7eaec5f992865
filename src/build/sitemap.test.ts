import { expect, test } from 'vitest';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sitePages } from './prerender/site-pages';
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
  const catalogue = publishedCatalogue();
  const pages = sitePages(catalogue, publishedIndex(catalogue.editions.at(-1)?.id ?? ''));
  const paths = sitemapPaths(pages);
  expect(paths).toContain('');
  expect(paths).toContain('regions/westeurope/');
  expect(paths).toContain('locations/us-government-chicago/');
  // Bogota has left; the alias leads to another page.
  expect(paths).not.toContain('locations/bogota/');
  const [alias = ''] = Object.keys(catalogue.aliases.providers);
  expect(pages.map(({ path }) => path)).toContain(`providers/${alias}/`);
  expect(paths).not.toContain(`providers/${alias}/`);
  expect(new Set(paths).size).toBe(paths.length);
});
