import { expect, test } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import { staticFrame, toStatic } from './static-frame';

const at = (latitude: number, longitude: number, state: 'selected' | 'reachable' | 'dimmed') => ({
  ...mapPoint({ kind: 'location', id: `${latitude},${longitude}` }),
  coordinates: {
    ...mapPoint({ kind: 'location', id: 'x' }).coordinates,
    latitude,
    longitude,
  },
  state,
});

test('the one world is 1024 wide and begins at the cut', () => {
  expect(toStatic({ latitude: 0, longitude: -169 }).x).toBeCloseTo(0);
  expect(toStatic({ latitude: 0, longitude: 11 })).toEqual({ x: 512, y: 512 });
  // West of the cut, Samoa stands in the far east.
  expect(toStatic({ latitude: 0, longitude: -172 }).x).toBeCloseTo((357 / 360) * 1024);
});

test('nothing selected: around all data; else around what is selected and reached', () => {
  expect(staticFrame([at(50, 5, 'dimmed')]).kind).toBe('home');
  const frame = staticFrame([
    at(60, 10, 'selected'),
    at(-30, 100, 'reachable'),
    at(0, 170, 'dimmed'),
  ]);
  const corner = toStatic({ latitude: 60, longitude: 10 });
  expect(frame).toMatchObject({ kind: 'show', left: corner.x, top: corner.y });
  expect(frame.left + frame.width).toBeCloseTo(toStatic({ latitude: 0, longitude: 100 }).x);
});

test('a single point stands in the middle, not too near', () => {
  const frame = staticFrame([at(10, 20, 'selected')]);
  const { x, y } = toStatic({ latitude: 10, longitude: 20 });
  expect(frame.left + frame.width / 2).toBeCloseTo(x);
  expect(frame.top + frame.height / 2).toBeCloseTo(y);
  // No more than zoom 5 in the map of a usual window.
  expect(1060 / frame.width).toBeLessThan(9.6);
});

test('it is lifted above the legend where a marker would lie under it', () => {
  expect(staticFrame([]).clear).toEqual({ usual: 'above', small: 'above' });
  const wide = [at(42, -120, 'selected'), at(22, -80, 'reachable')];
  expect(staticFrame(wide).clear.usual).toBe('above');
  const upper = [at(22, -120, 'selected'), at(42, -80, 'reachable')];
  expect(staticFrame(upper).clear.usual).toBe('all');
  const narrow = [at(60, 10, 'selected'), at(36, 20, 'reachable')];
  expect(staticFrame(narrow).clear.small).toBe('beside');
});
