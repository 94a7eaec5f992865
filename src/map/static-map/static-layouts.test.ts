import { expect, test } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import { staticFrame } from './static-frame';
import { staticLayouts, windowKinds } from './static-layouts';

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
    const shown = staticLayouts(frame).flatMap(({ windows }) => windows);
    expect(shown.toSorted()).toEqual([...windowKinds].toSorted());
  },
);

test.each(Object.entries(frames))(
  'layouts are few, and so far apart that one cannot serve for another: %s',
  (_, frame) => {
    const zooms = staticLayouts(frame).map(({ zoom }) => zoom);
    expect(zooms.length).toBeLessThanOrEqual(4);
    for (const [index, zoom] of zooms.slice(1).entries()) {
      expect(zoom - (zooms[index] ?? 0)).toBeGreaterThanOrEqual(0.45);
    }
  },
);

test('a phone shows the world so that it fills its width', () => {
  const [phone] = staticLayouts(frames.home);
  expect(phone?.windows).toEqual(['phone']);
  // 300 of 360 pixels for 847.6 of 1024 parts of the world.
  expect(phone?.zoom).toBeCloseTo(Math.log2((300 / 847.6) * 4), 1);
});
