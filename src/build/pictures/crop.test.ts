import { array, assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { cutLongitude, unwrapLongitude } from '@/map/basemap/world-bounds';
import { toPixel, worldWidth } from '@/map/layout/world-pixels';
import { cropAround } from './crop';

const size = { width: 364, height: 315 };

const place = record({
  latitude: double({ min: -60, max: 72, noNaN: true }),
  longitude: double({ min: -180, max: 180, noNaN: true }),
});

test('a crop has its size, lies within the one world and shows every place', () => {
  assert(
    property(array(place), (places) => {
      const crop = cropAround(places, size);
      expect(crop.right - crop.left).toBeCloseTo(size.width);
      expect(crop.bottom - crop.top).toBeCloseTo(size.height);
      const cut = toPixel(0, cutLongitude, crop.zoom).x;
      expect(crop.left).toBeGreaterThanOrEqual(cut - 1e-6);
      expect(crop.right).toBeLessThanOrEqual(cut + worldWidth(crop.zoom) + 1e-6);
      for (const { latitude, longitude } of places) {
        const { x, y } = toPixel(latitude, unwrapLongitude(longitude), crop.zoom);
        expect(x).toBeGreaterThanOrEqual(crop.left - 1e-6);
        expect(x).toBeLessThanOrEqual(crop.right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(crop.top - 1e-6);
        expect(y).toBeLessThanOrEqual(crop.bottom + 1e-6);
      }
    }),
  );
});
