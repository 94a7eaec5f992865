import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { distanceKm } from './distance-km';
import { greatCircle } from './great-circle';

const place = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('greatCircle', () => {
  it('crosses the cut eastwards from Tokyo to San Francisco without a jump', () => {
    const line = greatCircle(
      { latitude: 35.68, longitude: 139.77 },
      { latitude: 37.77, longitude: -122.42 },
      50,
    );
    expect(line[0]?.[1]).toBeCloseTo(139.77, 6);
    expect(line.at(-1)?.[1]).toBeCloseTo(360 - 122.42, 6);
    expect(Math.max(...line.map(([latitude]) => latitude))).toBeGreaterThan(45);
  });

  it('keeps to the meridian and to the equator', () => {
    const meridian = greatCircle(
      { latitude: 0, longitude: 10 },
      { latitude: 60, longitude: 10 },
      4,
    );
    expect(meridian[2]?.[0]).toBeCloseTo(30, 6);
    expect(meridian[2]?.[1]).toBeCloseTo(10, 6);
    const equator = greatCircle({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 }, 3);
    expect(equator[1]?.[1]).toBeCloseTo(30, 6);
  });

  it('starts and ends at the two places, in even steps, with no jump', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const lengthKm = distanceKm(from, to);
        fc.pre(lengthKm > 1 && lengthKm < 19_900);
        const line = greatCircle(from, to, 16);
        expect(line).toHaveLength(17);
        const points = line.map(([latitude, longitude]) => ({ latitude, longitude }));
        expect(distanceKm(points[0] ?? from, from)).toBeLessThan(0.01);
        expect(distanceKm(points.at(-1) ?? to, to)).toBeLessThan(0.01);
        points.slice(1).forEach((point, index) => {
          const before = points[index] ?? point;
          expect(distanceKm(before, point)).toBeCloseTo(lengthKm / 16, 1);
          expect(Math.abs(point.longitude - before.longitude)).toBeLessThanOrEqual(180);
        });
      }),
    );
  });

  it('gives numbers for places that coincide and for bad steps', () => {
    const here = { latitude: 52, longitude: 5 };
    for (const steps of [0, -3, Number.NaN, 7]) {
      for (const [latitude, longitude] of greatCircle(here, here, steps)) {
        expect(latitude).toBeCloseTo(52, 9);
        expect(longitude).toBeCloseTo(5, 9);
      }
    }
  });
});
