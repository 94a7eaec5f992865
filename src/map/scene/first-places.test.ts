import { expect, test } from 'vitest';
import { FirstPlaces } from './first-places';

test('markers stand where they stood at first, whenever the map is there again', () => {
  const places = new FirstPlaces();
  expect(places.placedAt(2)).toBe(2);
  places.takeOver({ zoom: 2, placedAt: 1.6 });
  expect(places.placedAt(2)).toBe(1.6);
  // As the camera fits the world: nearly as the style sheet did.
  expect(places.placedAt(2.001)).toBe(1.6);
  expect(places.placedAt(2.5)).toBe(2.5);
  expect(places.placedAt(2)).toBe(1.6);
});

test('where nothing stood there every zoom has its own places', () => {
  const places = new FirstPlaces();
  places.takeOver(null);
  expect(places.placedAt(3)).toBe(3);
});
