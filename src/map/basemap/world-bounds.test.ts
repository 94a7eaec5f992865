import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { cutLongitude, unwrapLongitude } from './world-bounds';

test('points just west of the cut lie at the far right of the one world', () => {
  expect(unwrapLongitude(-169.65)).toBeCloseTo(190.35);
  expect(unwrapLongitude(-168.1)).toBe(-168.1);
  expect(unwrapLongitude(-169)).toBe(-169);
  expect(unwrapLongitude(178)).toBe(178);
});

test('every longitude lands inside the world, whole turns away from where it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
      const unwrapped = unwrapLongitude(hundredths / 100);
      expect(unwrapped).toBeGreaterThanOrEqual(cutLongitude);
      expect(unwrapped).toBeLessThan(cutLongitude + 360);
      const turns = (unwrapped - hundredths / 100) / 360;
      expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9);
    }),
  );
});
