import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '@playwright/test';

// What `npm run build` wrote, every page of it, read as a crawler would.
const dist = join(import.meta.dirname, '../dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({
    file,
    /** The path under which it is served. */
    path: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }));
/** Without other spellings and embeds, which name the page that they stand for. */
const ownPages = pages.filter(({ html, path }) => canonicalOf(html).path === path);

function first(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

function canonicalOf(html: string): { url: string; path: string } {
  const url = first(html, /<link rel="canonical" href="([^"]*)"/);
  return { url, path: URL.canParse(url) ? new URL(url).pathname : '' };
}

test('there is a page for every thing of every edition', () => {
  const catalogue = JSON.parse(readFileSync(join(dist, 'data/editions.json'), 'utf8')) as Record<
    'peeringLocations' | 'azureRegions' | 'providers',
    { id: string }[]
  >;
  const wanted = [
    ...catalogue.peeringLocations.map(({ id }) => `locations/${id}/index.html`),
    ...catalogue.azureRegions.map(({ id }) => `regions/${id}/index.html`),
    ...catalogue.providers.map(({ id }) => `providers/${id}/index.html`),
    'index.html',
    'about/index.html',
    'changes/index.html',
  ];
  const written = new Set(pages.map(({ file }) => file));
  expect(wanted.filter((file) => !written.has(file))).toEqual([]);
});

test('titles, descriptions and addresses are unique and complete', () => {
  for (const read of [
    (html: string) => first(html, /<title>([^<]*)<\/title>/),
    (html: string) => first(html, /<meta name="description" content="([^"]*)"/),
    (html: string) => canonicalOf(html).url,
    (html: string) => first(html, /<meta property="og:image" content="([^"]*)"/),
  ]) {
    const values = ownPages.map(({ html }) => read(html));
    const repeated = values.filter((value, index) => values.indexOf(value) !== index);
    expect(repeated).toEqual([]);
    expect(values.filter((value) => value.trim() === '')).toEqual([]);
  }
  for (const { html } of pages) expect(canonicalOf(html).url).toMatch(/^https?:\/\/[^/]+\//);
});

test('no page is larger than 25 kB brotli, even of a middling quality', () => {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const sizes = pages.map(({ file, html }) => ({
    file,
    size: brotliCompressSync(html, quality).length,
  }));
  expect(sizes.filter(({ size }) => size > 25_000)).toEqual([]);
});

test('every page has a picture of 1200 x 630 in at most 60 kB', () => {
  for (const { file, html } of pages) {
    const url = new URL(first(html, /<meta property="og:image" content="([^"]*)"/));
    const png = readFileSync(join(dist, url.pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThanOrEqual(60_000);
  }
});

test('the sitemap names the pages of the newest edition, and no others', () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  const current = ownPages.filter(({ html }) => html.includes('<div id="root" data-edition='));
  expect(new Set(named)).toEqual(new Set(current.map(({ html }) => canonicalOf(html).url)));
  expect(named).toHaveLength(current.length);
});

test('no page needs an inline script or style', () => {
  for (const { file, html } of pages) {
    expect(html.match(/\sstyle="/g), file).toBeNull();
    const scripts = html.match(/<script(?![^>]*(src=|application\/ld\+json))[^>]*>/g);
    expect(scripts, file).toBeNull();
    expect(() => {
      JSON.parse(first(html, /<script type="application\/ld\+json">(.*?)<\/script>/s));
    }, file).not.toThrow();
  }
});

test('every page is valid HTML', async () => {
  test.setTimeout(300_000);
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const broken = await validator.validateString('<p><div></p>');
  expect(broken.valid).toBe(false);
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      file,
    ).toEqual([]);
  }
});

test('no link within the site is broken', () => {
  const served = new Set([...files.map((file) => `/${file}`), ...pages.map(({ path }) => path)]);
  const broken = new Map<string, string>();
  for (const { file, path, html } of pages) {
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (address.startsWith('#')) continue;
      const url = new URL(address.replaceAll('&amp;', '&'), `http://site${path}`);
      if (url.host !== 'site' || served.has(decodeURIComponent(url.pathname))) continue;
      broken.set(address, file);
    }
  }
  expect([...broken]).toEqual([]);
});
