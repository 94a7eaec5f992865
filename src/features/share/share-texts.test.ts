import { expect, test } from 'vitest';
import { embedSnippet, markdownLink } from './share-texts';

const hostile = {
  title: `"><script>alert(1)</script> [a](b) & *c*`,
  link: 'https://atlas.example/?q=(a) b',
  embedLink: 'https://atlas.example/embed/?q="a"&sku=premium',
};

test('hostile text stays text in the snippet', () => {
  const snippet = embedSnippet(hostile);
  expect(snippet.match(/</g)).toHaveLength(2);
  expect(snippet).toContain('src="https://atlas.example/embed/?q=&quot;a&quot;&amp;sku=premium"');
});

test('the frame cannot move or cover the page around it', () => {
  const [, sandbox = ''] = /sandbox="([^"]*)"/.exec(embedSnippet(hostile)) ?? [];
  expect(sandbox.split(' ')).toContain('allow-scripts');
  expect(sandbox).not.toMatch(/top-navigation|modals|forms|downloads/);
});

test('Markdown keeps one link, whatever the title holds', () => {
  expect(markdownLink(hostile)).toBe(
    String.raw`["\>\<script\>alert(1)\</script\> \[a\](b) & \*c\*](https://atlas.example/?q=%28a%29%20b)`,
  );
});
