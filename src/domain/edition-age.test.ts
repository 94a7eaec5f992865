import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionAge } from './edition-age';

describe('editionAge', () => {
  test.each([
    ['2026-09-16', 0, false, '0 days old'],
    ['2026-09-17', 1, false, '1 day old'],
    ['2026-11-23', 68, false, '68 days old'],
    ['2026-12-15', 90, false, '90 days old'],
    ['2026-12-16', 91, true, '3 months old'],
    ['2027-01-15', 121, true, '3 months old'],
    ['2027-01-16', 122, true, '4 months old'],
    ['2028-08-15', 699, true, '22 months old'],
    ['2028-09-16', 731, true, '2 years old'],
    ['2031-09-16', 1826, true, '4 years old'],
  ])('on %s: %i days', (today, days, isOld, text) => {
    expect(editionAge('2026-09-16', today)).toEqual({ days, isOld, text });
  });

  test.each([
    ['2026-09-16', '2026-09-15'],
    ['2026-09-16', ''],
    ['2026-09-16', '2026-13-45'],
    ['latest', '2026-09-16'],
  ])('an edition %s cannot have an age on "%s"', (editionId, today) => {
    expect(editionAge(editionId, today)).toBeNull();
  });

  test('a day later is a day more, and an old edition never becomes fresh again', () => {
    const date = (days: number) =>
      new Date(Date.UTC(2026, 8, 16 + days)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.nat(4000), (days) => {
        const [now, later] = [days, days + 1].map((one) => editionAge('2026-09-16', date(one)));
        expect([now?.days, later?.days]).toEqual([days, days + 1]);
        expect(now?.isOld).toBe(days > 90);
      }),
    );
  });
});
