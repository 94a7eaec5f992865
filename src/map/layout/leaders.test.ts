import { expect, test } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import { ledMarkers } from './leaders';
import { markerSize } from './marker-size';
import { placeMarkers } from './place-markers';
import type { PlacedMarker } from './placed-marker';

const [sample] = placeMarkers([mapPoint({ kind: 'region', id: 'x' })], 5);
if (sample === undefined) throw new Error('no marker');
const { truth, outerRadius } = sample;

function movedBy(px: number, change: Partial<PlacedMarker> = {}): PlacedMarker {
  return { ...(sample as PlacedMarker), place: { x: truth.x + px, y: truth.y }, ...change };
}

function isLed(marker: PlacedMarker, zoom: number): boolean {
  return ledMarkers({ markers: [marker], size: markerSize(zoom) }).length === 1;
}

test('a line leads to the true point where enough of it is seen', () => {
  expect(isLed(movedBy(outerRadius + 5), 5)).toBe(true);
  expect(isLed(movedBy(outerRadius + 3), 5)).toBe(false);
  expect(isLed(movedBy(0), 5)).toBe(false);
});

test('small markers stand farther off before they need one', () => {
  expect(isLed(movedBy(13, { outerRadius: 5 }), 3)).toBe(false);
  expect(isLed(movedBy(15, { outerRadius: 5 }), 3)).toBe(true);
});

test('dimmed markers have none', () => {
  expect(isLed(movedBy(26, { state: 'dimmed' }), 5)).toBe(false);
});
