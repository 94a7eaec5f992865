import { expect, test } from 'vitest';

import { mapPoint } from '@/testing/map-points';

import type { MapMetroSite } from '../map-types';
import { metroNotes, metroOutlines } from './metro-outlines';
import { placeMarkers } from './place-markers';

const site: MapMetroSite = {
  key: 'metro:amsterdam-metro',
  name: 'Amsterdam Metro',
  metroId: 'amsterdam',
  coordinates: { latitude: 52.3, longitude: 4.9, precision: 'city', source: 'test' },
  facilities: 'Equinix AM5 and Digital Realty AMS8',
  state: 'rest',
};

const apart = [
  mapPoint({ id: 'amsterdam', kind: 'location', metroId: 'amsterdam' }),
  mapPoint({
    id: 'amsterdam2',
    kind: 'location',
    metroId: 'amsterdam',
    coordinates: { latitude: 52.3, longitude: 4.7, precision: 'facility', source: 'test' },
  }),
];

test('surrounds the marker that the sites of a metro share, and links them once they part', () => {
  const far = placeMarkers(apart, 3);
  expect(far).toHaveLength(1);
  expect(metroOutlines([site], far, 3)).toMatchObject([{ isClosed: true }]);
  const near = placeMarkers(apart, 9);
  expect(near).toHaveLength(2);
  expect(metroOutlines([site], near, 9)).toEqual([
    { isClosed: false, state: 'rest', points: near.map(({ place }) => place) },
  ]);
});

test('stands at its own point where a filter hides the locations, once per metro', () => {
  expect(metroOutlines([site, { ...site, key: 'metro:other' }], [], 3)).toHaveLength(1);
});

test('names the site and its facilities for the marker that it spans, and for no other', () => {
  const [marker] = placeMarkers(apart, 3);
  const [other] = placeMarkers([mapPoint({ id: 'oslo', kind: 'location', metroId: 'oslo' })], 3);
  if (marker === undefined || other === undefined) throw new Error('no marker');
  expect(metroNotes([site], marker)).toEqual([
    'Amsterdam Metro: Equinix AM5 and Digital Realty AMS8',
  ]);
  expect(metroNotes([{ ...site, facilities: '' }], marker)).toEqual(['Amsterdam Metro']);
  expect(metroNotes([site], other)).toEqual([]);
});
