import { expect, test } from 'vitest';
import { startAfterPaint } from './start-after-paint';

test('scripts and data wait in the template; the theme and the style sheet stay', () => {
  const html = `<head>
    <script async src="/theme.js"></script>
    <script type="module" crossorigin src="/assets/a.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/b.js">
    <link rel="stylesheet" crossorigin href="/assets/a.css">
    <link rel="preload" as="fetch" crossorigin="" href="/data/editions.json">
  </head>
  <body>
    <p>text</p>
  </body>`;
  expect(startAfterPaint(html)).toBe(`<head>
    <script async src="/theme.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/a.css">
  </head>
  <body>
    <p>text</p>
    <template id="start"><script type="module" crossorigin src="/assets/a.js"></script><link rel="modulepreload" crossorigin href="/assets/b.js"><link rel="preload" as="fetch" crossorigin="" href="/data/editions.json"></template>
  </body>`);
});
