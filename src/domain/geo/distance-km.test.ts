import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, distanceOrNull } from './distance-km';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distanceKm', () => {
  it('agrees with known great-circle distances', () => {
    // A quarter of the equator and a quarter of a meridian, on a sphere of 6,371.0088 km.
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(
      10_007.557,
      2,
    );
    expect(distanceKm({ latitude: 0, longitude: 17 }, { latitude: 90, longitude: 17 })).toBeCloseTo(
      10_007.557,
      2,
    );
    // London to Paris, city centres: 343.5 km in any gazetteer.
    const london = { latitude: 51.5074, longitude: -0.1278 };
    expect(distanceKm(london, { latitude: 48.8566, longitude: 2.3522 })).toBeCloseTo(343.5, 0);
  });

  it('is the short way across the antimeridian', () => {
    const fiji = { latitude: 0, longitude: 179.5 };
    expect(distanceKm(fiji, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.195, 2);
  });

  it('gives half the circumference between antipodes', () => {
    fc.assert(
      fc.property(point, ({ latitude, longitude }) => {
        const antipode = { latitude: -latitude, longitude: longitude + 180 };
        expect(distanceKm({ latitude, longitude }, antipode)).toBeCloseTo(20_015.115, 0);
      }),
    );
  });

  it('is nothing from a place to itself, symmetric, and never longer by a detour', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });
});

describe('distanceOrNull', () => {
  it('knows no distance to an unknown place', () => {
    expect(distanceOrNull(null, { latitude: 1, longitude: 1 })).toBeNull();
    expect(distanceOrNull({ latitude: 1, longitude: 1 }, null)).toBeNull();
  });
});
