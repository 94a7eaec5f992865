import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import type { MapArc, PointKey } from '../map-types';
import { Preview } from './preview';
import type { SceneContent } from './scene';

const arcsOf = (key: PointKey): MapArc[] => [{ from: key, to: 'region:eastus', leastSku: 'local' }];

let drawn: string[] = [];

function start(state: 'rest' | 'selected') {
  const content: SceneContent = {
    points: [mapPoint({ kind: 'location', id: 'perth', state })],
    arcs: [],
    metroSites: [],
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    cards: [],
  };
  const scene = {
    content,
    preview: (arcs: readonly MapArc[]) => {
      drawn = arcs.map(({ from }) => from);
    },
  };
  return { scene, preview: new Preview(scene, arcsOf) };
}

beforeEach(() => {
  drawn = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('draws after a pause, one point at a time', () => {
  const { preview } = start('rest');
  preview.show('location:osaka');
  vi.advanceTimersByTime(100);
  expect(drawn).toEqual([]);
  preview.show('location:denver');
  vi.advanceTimersByTime(119);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(drawn).toEqual(['location:denver']);
  preview.show(null);
  expect(drawn).toEqual([]);
});

test('draws nothing beside a selection, and again once it is gone', () => {
  const { scene, preview } = start('selected');
  preview.show('location:osaka');
  vi.runAllTimers();
  expect(drawn).toEqual([]);
  scene.content = { ...scene.content, points: [] };
  preview.refresh();
  vi.runAllTimers();
  expect(drawn).toEqual(['location:osaka']);
});

test('a point that is about to be selected is previewed no more', () => {
  const { preview } = start('rest');
  preview.show('location:osaka');
  preview.end();
  vi.runAllTimers();
  expect(drawn).toEqual([]);
});
