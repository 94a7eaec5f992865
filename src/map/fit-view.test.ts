import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FitFrame, fitView } from './fit-view';
import type { Pixel } from './layout/world-pixels';

const size = { x: 1000, y: 800 };
const frame: FitFrame = {
  size,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  cards: [],
  padding: 50,
  leastZoom: 0,
  largestZoom: 9,
};
const legend = { left: 600, top: 550, right: 990, bottom: 790 };

function seen(place: Pixel, given: FitFrame, places: readonly Pixel[]): Pixel {
  const view = fitView(places, given);
  if (view === null) throw new Error('no view');
  const scale = 2 ** view.zoom;
  return {
    x: place.x * scale - view.centre.x + size.x / 2,
    y: place.y * scale - view.centre.y + size.y / 2,
  };
}

test('without a place there is no view', () => {
  expect(fitView([], frame)).toBeNull();
});

test('places fill what the insets leave, and a single one is shown at the largest zoom', () => {
  const places = [
    { x: 10, y: 10 },
    { x: 100, y: 20 },
  ];
  const given = { ...frame, insets: { top: 0, right: 100, bottom: 0, left: 200 } };
  expect(seen({ x: 10, y: 10 }, given, places).x).toBeCloseTo(250);
  expect(seen({ x: 100, y: 20 }, given, places).x).toBeCloseTo(850);
  expect(fitView([{ x: 10, y: 10 }], frame)?.zoom).toBe(9);
});

test('a place under a card is moved beside it, the cheaper way', () => {
  // Wide and low: there is room above the card, at the same zoom.
  const places = [
    { x: 0, y: 0 },
    { x: 100, y: 30 },
  ];
  const given = { ...frame, cards: [legend] };
  const without = fitView(places, frame);
  const beside = fitView(places, given);
  expect(seen({ x: 100, y: 30 }, frame, places).y).toBeGreaterThan(500);
  expect(seen({ x: 100, y: 30 }, given, places).y).toBeLessThan(legend.top);
  expect(beside?.zoom).toBe(without?.zoom);
});

test('a card moves places no farther aside than it must', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 100, y: 30 },
  ];
  const { y } = seen({ x: 100, y: 30 }, { ...frame, cards: [legend] }, places);
  expect(y).toBeGreaterThan(legend.top - 20);
});

test('a card that covers no place changes nothing', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 50, y: 50 },
    { x: 40, y: 10 },
  ];
  const corner = { left: 950, top: 0, right: 1000, bottom: 40 };
  expect(fitView(places, { ...frame, cards: [corner] })).toEqual(fitView(places, frame));
});

test('no place lies outside the map or under the legend, wherever the places are', () => {
  const place = fc.record({
    x: fc.double({ min: 0, max: 256, noNaN: true }),
    y: fc.double({ min: 0, max: 256, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
      const given = { ...frame, leastZoom: -5, cards: [legend] };
      for (const each of places) {
        const { x, y } = seen(each, given, places);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(size.x);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(size.y);
        expect(x > legend.left && x < legend.right && y > legend.top && y < legend.bottom).toBe(
          false,
        );
      }
    }),
  );
});
