import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import { markerSize } from '../layout/marker-size';
import { placeMarkers } from '../layout/place-markers';
import type { PlacedMarker } from '../layout/placed-marker';
import { staticStrokes } from './static-strokes';

const size = markerSize(3);
const [sample] = placeMarkers([mapPoint({ kind: 'location', id: 'x' })], 3);
if (sample === undefined) throw new Error('no marker');

function marker(x: number, change: Partial<PlacedMarker> = {}): PlacedMarker {
  return { ...(sample as PlacedMarker), place: { x, y: 0 }, ...change };
}

test('markers that do not touch share their paths, those that touch lie one over the other', () => {
  const apart = staticStrokes([marker(0), marker(100)], size);
  expect(apart.map(({ places }) => places.length)).toEqual(apart.map(() => 2));
  const touching = staticStrokes([marker(0), marker(10)], size);
  expect(touching.map(({ places }) => places[0]?.x)).toEqual([
    ...apart.map(() => 0),
    ...apart.map(() => 10),
  ]);
});

test('a dimmed marker has neither halo nor edge', () => {
  const parts = staticStrokes([marker(0, { state: 'dimmed' })], size);
  expect(parts.map(({ className }) => className.split(' ')[0])).not.toContain('halo');
  expect(parts.some(({ className }) => className.includes('is-dimmed'))).toBe(true);
});

test('fill and mark have the colours of the geopolitical region', () => {
  const sign = { code: 'OC', hue: 'purple', mark: 'dot' } as const;
  const parts = staticStrokes([marker(0, { lead: { ...sample.lead, sign } })], size);
  const coloured = parts.filter(({ className }) => className.includes('hue-purple'));
  expect(coloured.map(({ className }) => className.split(' ')[0])).toEqual(['fill', 'mark']);
});

test('whatever touches is drawn in the order given, and every marker is filled once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (xs) => {
      const fills = staticStrokes(
        xs.map((x) => marker(x)),
        size,
      ).flatMap(({ className, places }) =>
        className.startsWith('fill') ? places.map(({ x }) => x) : [],
      );
      expect(fills.toSorted((a, b) => a - b)).toEqual(xs.toSorted((a, b) => a - b));
      for (const [index, upper] of xs.entries()) {
        for (const lower of xs.slice(0, index)) {
          if (Math.abs(lower - upper) >= 10) continue;
          expect(fills.indexOf(lower)).toBeLessThan(fills.indexOf(upper));
        }
      }
    }),
  );
});
