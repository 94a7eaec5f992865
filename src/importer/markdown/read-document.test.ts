import { expect, test } from 'vitest';

import { readDocument } from './read-document';

const page = `---
title: Page
ms.date: 12/01/2026
---
# Title

> [!NOTE]
> A note.
### Global commercial Azure
#### [D-I](#tab/d-h)

| A | B |
|--|--|
| 1 | 2 |

<!-- source: a
| not | a table | -->
## <a name="x"></a>Lists

  * [One](https://one.example/)
* Two

---

\`\`\`
| in | code |
\`\`\`
| no | header |
`;

test('a page becomes tables, lists and text with their headings and lines', () => {
  const document = readDocument(page, 'page.md');
  expect(document.frontMatter).toBe('title: Page\nms.date: 12/01/2026');
  expect(document.comments.map((comment) => comment.text)).toEqual([
    ' source: a\n| not | a table | ',
  ]);
  const found = document.blocks.map((block) => ({
    kind: block.kind,
    line: block.line,
    path: block.path.map((heading) => heading.text),
  }));
  expect(found).toEqual([
    { kind: 'text', line: 7, path: ['Title'] },
    { kind: 'text', line: 8, path: ['Title'] },
    { kind: 'table', line: 12, path: ['Title', 'Global commercial Azure', 'D-I'] },
    { kind: 'list', line: 20, path: ['Title', 'Lists'] },
    { kind: 'table', line: 28, path: ['Title', 'Lists'] },
  ]);
});

test('a table has a header only where a separator follows', () => {
  const tables = readDocument(page, 'page.md').blocks.filter((block) => block.kind === 'table');
  expect(tables.map((table) => table.header?.cells ?? null)).toEqual([['A', 'B'], null]);
  expect(tables.map((table) => table.rows.map((row) => row.line))).toEqual([[14], [28]]);
});

test('headings of the same level are siblings', () => {
  const text = '### National cloud environments\n\n### China\n\n| A |\n|--|\n| 1 |\n';
  const [table] = readDocument(text, 'x.md').blocks;
  expect(table?.path.map((heading) => heading.text)).toEqual(['China']);
});

test('Windows line ends and a byte order mark change nothing', () => {
  const plain = readDocument(page, 'x.md');
  expect(readDocument(`\uFEFF${page.replaceAll('\n', '\r\n')}`, 'x.md')).toEqual(plain);
});

test('what begins and never ends is named with its line', () => {
  const unclosedOf = (text: string) => readDocument(text, 'x.md').unclosed;
  expect(unclosedOf(page)).toEqual([]);
  expect(unclosedOf('One\n<!-- two\nthree')).toEqual([{ line: 2, what: 'comment' }]);
  expect(unclosedOf('One\n\n~~~\n```\nthree')).toEqual([{ line: 3, what: 'code' }]);
  expect(unclosedOf('````\n```\n````\n```one line```\n~~~ sh\n~~~')).toEqual([]);
});
