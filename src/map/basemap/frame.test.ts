import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { frameAt, hasRoom, type MapView } from './frame';

const view: MapView = { worldSize: 4096, corner: { x: 1000, y: 800 }, size: { x: 1440, y: 900 } };

test('a picture has room around the map, which moving uses up', () => {
  const frame = frameAt(view, 1);
  expect(frame.width).toBe(1440 + 2 * 288);
  expect(hasRoom(frame, view)).toBe(true);
  expect(hasRoom(frame, { ...view, corner: { x: 1120, y: 800 } })).toBe(true);
  expect(hasRoom(frame, { ...view, corner: { x: 1160, y: 800 } })).toBe(false);
  expect(hasRoom(frame, { ...view, corner: { x: 1000, y: 690 } })).toBe(false);
  expect(hasRoom(frame, { ...view, worldSize: 4097 })).toBe(false);
});

test('a picture covers the map and stays within memory, whatever screen', () => {
  const size = fc.integer({ min: 1, max: 8000 });
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.5, max: 4, noNaN: true }), (x, y, ratio) => {
      const frame = frameAt({ ...view, size: { x, y } }, ratio);
      expect(frame.width).toBeGreaterThanOrEqual(x);
      expect(frame.height).toBeGreaterThanOrEqual(y);
      const pixels = frame.width * frame.height * frame.pixelRatio ** 2;
      expect(pixels).toBeLessThan(6_100_000);
    }),
  );
});
