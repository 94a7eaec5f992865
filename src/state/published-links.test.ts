import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { resolveEditionId, resolveView } from './resolve-view';
import { formatView, parseView } from './view-codec';

// Every form of link and every id that was ever published: lines are added, never taken away.
const links = readFileSync(new URL('published-links.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const catalogue = publishedCatalogue();

test('every published link still opens what it names, without a notice', () => {
  for (const link of links) {
    const [pathname = '', search = ''] = link.split(/(?=\?)/, 2);
    const parsed = parseView({ pathname, search }, '/');
    const edition = resolveEditionId(parsed.view, catalogue);
    const resolved = resolveView(parsed.view, publishedIndex(edition.editionId ?? ''), catalogue);
    const notices = [...parsed.notices, ...edition.notices, ...resolved.notices];
    expect({ link, notices, now: formatView(resolved.view, '/') }).toEqual({
      link,
      notices: [],
      now: link,
    });
  }
});

test('every id of the catalogue is among them', () => {
  const paths = new Set(links.map((link) => link.split('?')[0]));
  const idPaths = [
    ...catalogue.peeringLocations.map(({ id }) => `/locations/${id}/`),
    ...catalogue.azureRegions.map(({ id }) => `/regions/${id}/`),
    ...catalogue.providers.map(({ id }) => `/providers/${id}/`),
  ];
  expect(idPaths.length).toBeGreaterThan(300);
  expect(idPaths.filter((path) => !paths.has(path))).toEqual([]);
});
