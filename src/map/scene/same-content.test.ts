import { expect, test } from 'vitest';

import { mapPoint } from '@/testing/map-points';

import type { SceneContent } from './scene';
import { isSameContent } from './same-content';

const oslo = mapPoint({ kind: 'location', id: 'oslo' });
const content: SceneContent = {
  points: [oslo],
  arcs: [{ from: 'location:oslo', to: 'region:norwayeast', leastSku: 'local' }],
  metroSites: [],
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  cards: [{ left: 0, top: 0, right: 10, bottom: 10 }],
};

test('a copy draws alike', () => {
  const copy = { ...content, points: [{ ...oslo }], insets: { ...content.insets } };
  expect(isSameContent(content, copy)).toBe(true);
});

test('any field that differs draws anew', () => {
  const changes: Partial<SceneContent>[] = [
    { points: [{ ...oslo, state: 'dimmed' }] },
    { points: [{ ...oslo, change: 'added' }] },
    { points: [] },
    { points: [oslo, oslo] },
    { arcs: [{ from: 'location:oslo', to: 'region:norwayeast', leastSku: 'premium' }] },
    { insets: { top: 0, right: 0, bottom: 200, left: 0 } },
    { cards: [] },
  ];
  for (const change of changes) {
    expect(isSameContent(content, { ...content, ...change })).toBe(false);
  }
});
