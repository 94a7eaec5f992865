import { expect, test } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import { markerSize } from '../layout/marker-size';
import { staticFrame } from './static-frame';
import { staticLayouts, windowKinds, zoomIn } from './static-layouts';

const selected = (latitude: number, longitude: number) => {
  const point = mapPoint({ kind: 'location', id: `${latitude},${longitude}` });
  return {
    ...point,
    coordinates: { ...point.coordinates, latitude, longitude },
    state: 'selected' as const,
  };
};
const frames = {
  home: staticFrame([]),
  near: staticFrame([selected(50, 5)]),
  far: staticFrame([selected(50, -120), selected(-40, 170)]),
};

test.each(Object.entries(frames))(
  'every kind of window shows one layout of the map: %s',
  (_, frame) => {
    const shown = staticLayouts(frame, false).flatMap(({ windows }) => windows);
    expect(shown.toSorted()).toEqual([...windowKinds].toSorted());
  },
);

test.each(Object.entries(frames))(
  'layouts are few, and none is drawn with markers of another size: %s',
  (_, frame) => {
    const layouts = staticLayouts(frame, false);
    expect(layouts.length).toBeLessThanOrEqual(5);
    const own = windowKinds.map((kind) => [kind, zoomIn(kind, frame)] as const);
    for (const [kind, zoom] of own) {
      const shown = layouts.find(({ windows }) => windows.includes(kind));
      expect(zoom - (shown?.zoom ?? Number.NaN)).toBeGreaterThanOrEqual(0);
      expect(zoom - (shown?.zoom ?? Number.NaN)).toBeLessThanOrEqual(0.6);
      expect(markerSize(shown?.zoom ?? Number.NaN).name).toBe(markerSize(zoom).name);
    }
  },
);

test('where arcs make a page long, layouts are fewer', () => {
  expect(staticLayouts(frames.near, true).length).toBeLessThanOrEqual(3);
});

test('a phone shows the world so that it fills its width, or its height where it lies', () => {
  const [phone] = staticLayouts(frames.home, false);
  expect(phone?.windows).toEqual(['phone']);
  const upright = Math.log2((300 / frames.home.width) * 4);
  const lying = Math.log2((129 / frames.home.height) * 4);
  expect(phone?.zoom).toBeCloseTo(Math.min(upright, lying), 1);
});
