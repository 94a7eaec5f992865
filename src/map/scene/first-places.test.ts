import { expect, test } from 'vitest';
import { FirstPlaces } from './first-places';

test('markers stay where they stood until the map is zoomed, and are then placed anew for good', () => {
  const places = new FirstPlaces();
  expect(places.placedAt(2)).toBe(2);
  places.takeOver({ zoom: 2, placedAt: 1.6 });
  expect(places.placedAt(2)).toBe(1.6);
  expect(places.placedAt(2 + 1e-9)).toBe(1.6);
  expect(places.placedAt(2.5)).toBe(2.5);
  expect(places.placedAt(2)).toBe(2);
});

test('where nothing stood there every zoom has its own places', () => {
  const places = new FirstPlaces();
  places.takeOver(null);
  expect(places.placedAt(3)).toBe(3);
});
