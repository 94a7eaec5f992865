import { expect, test } from 'vitest';

import { mapPoint } from '@/testing/map-points';

import type { MapPoint } from '../map-types';
import { accessibleName, noteOf } from './describe-marker';
import { markerShapes } from './marker-shapes';
import { markerSize } from './marker-size';
import { placeMarkers } from './place-markers';
import type { PlacedMarker } from './placed-marker';

function marker(...changes: MapPoint['change'][]): PlacedMarker {
  const points = changes.map((change, index) =>
    mapPoint({ kind: 'location', id: `oslo${index}`, metroId: 'oslo', change: change ?? null }),
  );
  const [placed] = placeMarkers(points, 5);
  if (placed === undefined) throw new Error('no marker');
  return placed;
}

function badgeSigns({ change }: PlacedMarker): number {
  const look = {
    kind: 'location',
    mark: 'none',
    count: 1,
    focused: false,
    state: 'dimmed',
    hollow: false,
    approximate: false,
    badge: 'none',
  } as const;
  const shapes = markerShapes({ ...look, change }, markerSize(5));
  return shapes.filter(({ part }) => part === 'badge-sign').length;
}

test('says what changed, in the name and in the note', () => {
  expect(accessibleName(marker('added'))).toBe('oslo0, peering location, Europe, added');
  expect(accessibleName(marker(null))).toBe('oslo0, peering location, Europe');
  expect(noteOf(marker('removed')).kind).toBe('Peering location · Europe · Removed');
});

test('a group changed as its sites did, or as a whole where they differ', () => {
  expect(accessibleName(marker('added', 'added'))).toMatch(/, added$/);
  expect(accessibleName(marker('added', null))).toMatch(/, changed$/);
});

test('draws a plus, a minus or a dot, dimmed or not', () => {
  expect(badgeSigns(marker('added'))).toBe(2);
  expect(badgeSigns(marker('removed'))).toBe(1);
  expect(badgeSigns(marker('changed'))).toBe(1);
  expect(badgeSigns(marker(null))).toBe(0);
});
