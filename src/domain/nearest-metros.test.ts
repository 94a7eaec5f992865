import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { distanceOrNull } from './geo/distance-km';
import { nearestMetros } from './nearest-metros';
import { isHollow } from './presence';

const index = publishedIndex('2026-09-16');

test.each(['zurich', 'amsterdam', 'auckland', 'us-government-chicago'])(
  'of %s are other metros of its cloud, each once, and none nearer is left out',
  (id) => {
    const location = index.peeringLocations.get(id);
    if (location === undefined) throw new Error(`no location ${id}`);
    const found = nearestMetros(index, location, 3);
    const metros = found.map((other) => other.location.metroId);
    expect(new Set(metros).size).toBe(3);
    expect(metros).not.toContain(location.metroId);
    const farthest = found.at(-1)?.distanceKm ?? 0;
    expect(found.map(({ distanceKm }) => distanceKm)).toEqual(
      found.map(({ distanceKm }) => distanceKm).sort((a, b) => a - b),
    );
    for (const other of index.edition.peeringLocations) {
      const km = distanceOrNull(location.coordinates, other.coordinates) ?? Infinity;
      const isLeftOut =
        other.cloud !== location.cloud ||
        other.metroId === location.metroId ||
        isHollow(index, other);
      if (km < farthest && !isLeftOut) expect(metros, other.name).toContain(other.metroId);
      if (isLeftOut) expect(found.map((each) => each.location.id)).not.toContain(other.id);
    }
  },
);

test('of a location whose place is not known are none', () => {
  const [location] = index.edition.peeringLocations;
  if (location === undefined) throw new Error('no location');
  expect(nearestMetros(index, { ...location, coordinates: null }, 3)).toEqual([]);
});
