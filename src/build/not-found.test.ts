import { expect, test } from 'vitest';
import { notFoundHtml } from './not-found';

const index = `<title>ExpressRoute Atlas</title>
<meta
  name="description"
  content="x"
/>
<script type="module" src="/a/b/assets/index-1.js"></script>
<link rel="preload" as="fetch" crossorigin="" href="/a/b/data/editions.json">
<div id="root"></div>`;

test('is the built index with the words for people and a way home below the base path', () => {
  const html = notFoundHtml(index, '/a/b/');
  expect(html).toContain('<title>Not found · ExpressRoute Atlas</title>');
  expect(html).toContain('src="/a/b/assets/index-1.js"');
  expect(html).toContain('<div id="root" data-not-found>');
  expect(html).toContain('<a href="/a/b/">Open the ExpressRoute Atlas</a>');
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).not.toContain('name="description"');
  expect(html).not.toContain('rel="preload"');
  expect(html).not.toMatch(/<script>|style=/);
});
