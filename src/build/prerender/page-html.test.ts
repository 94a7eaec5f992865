import { expect, test } from 'vitest';
import { pageHtml } from './page-html';
import type { SitePage } from './site-pages';

const hostile = `"></title><script>alert('x')</script>&$&`;
const page: SitePage = {
  path: 'locations/x/',
  page: { kind: 'location', id: 'x' },
  title: hostile,
  description: hostile,
  canonicalPath: 'locations/x/',
  isEmbed: false,
  gone: null,
};
const parts = {
  shell:
    '<head><title>t</title><meta name="description" content="d"></head><div id="root"></div><p>after</p>',
  body: '<b>body</b>',
  editionId: '2026-09-16',
  dataset: { name: '</script><script>' },
  absoluteUrl: (path: string) => `https://atlas.example/base/${path}`,
};

test('hostile names stay text in every tag and in the data block', () => {
  const html = pageHtml(page, parts);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(
    '&quot;&gt;&lt;/title&gt;&lt;script&gt;alert(&apos;x&apos;)&lt;/script&gt;&amp;$&amp;',
  );
  expect(html).toContain(String.raw`{"name":"\u003c/script>\u003cscript>"}`);
});

test('addresses are absolute, and an alias names the page it stands for', () => {
  const html = pageHtml({ ...page, canonicalPath: 'locations/y/' }, parts);
  expect(html).toContain('rel="canonical" href="https://atlas.example/base/locations/y/"');
  expect(html).toContain('content="https://atlas.example/base/pictures/locations/x.png"');
});

test('the body stands in the root, which names the edition', () => {
  expect(pageHtml(page, parts)).toContain(
    '<div id="root" data-edition="2026-09-16"><b>body</b></div><p>after</p>',
  );
  expect(pageHtml(page, { ...parts, editionId: null })).toContain('<div id="root"><b>');
});

test('a shell without a place for a part fails the build', () => {
  expect(() => pageHtml(page, { ...parts, shell: '<p></p>' })).toThrow(/title/);
});
