import { expect, test } from 'vitest';
import { mapPoint } from '@/testing/map-points';
import { placeMarkers } from '../layout/place-markers';
import { staticLinks } from './static-links';

const site = (id: string, longitude: number, metroId: string | null) => {
  const point = mapPoint({ kind: 'location', id });
  return {
    ...point,
    metroId,
    name: id,
    coordinates: { ...point.coordinates, latitude: 0, longitude },
  };
};

test('one link for a marker that several windows show, a hit for each place it has there', () => {
  const points = [site('Alone', 0, null), site('One', 50, 'm'), site('Two', 52, 'm')];
  const layouts = [
    { layout: { zoom: 1, windows: ['phone'] as const }, markers: placeMarkers(points, 1) },
    { layout: { zoom: 6, windows: ['usual', 'large'] as const }, markers: placeMarkers(points, 6) },
  ];
  const links = staticLinks(layouts, ({ id }) => `/${id}`);
  const alone = links.find(({ address }) => address === '/Alone');
  expect(alone?.windows).toEqual(['usual', 'large', 'phone']);
  // It stands in the same place of the world.
  expect(alone?.hits.map(({ windows }) => windows)).toEqual([['usual', 'large', 'phone']]);
  // Two sites share a marker where they stand close, and only there.
  const ones = links.filter(({ address }) => address === '/One');
  expect(ones.map(({ windows }) => windows)).toEqual([['usual', 'large'], ['phone']]);
  const twos = links.filter(({ address }) => address === '/Two');
  expect(twos.map(({ windows }) => windows)).toEqual([['usual', 'large']]);
});

test('where another marker is near, a hit is no wider than the marker', () => {
  const points = [site('A', 0, null), site('B', 0.1, null), site('C', 60, null)];
  const markers = placeMarkers(points, 2);
  const links = staticLinks([{ layout: { zoom: 2, windows: ['usual'] }, markers }], ({ id }) => id);
  const near = links.map(({ address, hits }) => `${address} ${hits[0]?.size}`);
  expect(near.toSorted()).toEqual(['A S', 'B S', 'C null']);
});
