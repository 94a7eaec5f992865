import { describe, expect, it } from 'vitest';

import { mapPoint } from '@/testing/map-points';

import type { MapPoint } from '../map-types';
import { accessibleName, noteOf } from './describe-marker';
import { groupMetroSites } from './metro-groups';
import { placeMarkers } from './place-markers';

function site(id: string, longitude: number, fields: Partial<MapPoint> = {}): MapPoint {
  const coordinates = { latitude: 0, longitude, precision: 'facility', source: 'test' } as const;
  return mapPoint({ kind: 'location', id, metroId: 'town', coordinates, ...fields });
}

// At zoom 5 a degree on the equator is 22.8 pixels.
const near = [site('Town2', 5.5), site('Town', 5), site('Town10', 6)];

describe('groupMetroSites', () => {
  it('groups sites of a metro up to 26 px, the first by name in front', () => {
    const [group, ...others] = groupMetroSites(near, 5);
    expect(others).toEqual([]);
    expect(group?.members.map(({ id }) => id)).toEqual(['Town', 'Town2', 'Town10']);
    expect(group?.lead.id).toBe('Town');
  });

  it('parts them when there is room', () => {
    expect(groupMetroSites([site('Town', 5), site('Town2', 6.13)], 5)).toHaveLength(1);
    expect(groupMetroSites([site('Town', 5), site('Town2', 6.15)], 5)).toHaveLength(2);
  });

  it('never groups other metros, regions or another geopolitical region', () => {
    const strangers = [
      site('Town', 5),
      site('Other', 5, { metroId: 'other' }),
      mapPoint({ kind: 'region', id: 'region' }),
      mapPoint({ kind: 'region', id: 'region2' }),
      site('Town2', 5, { sign: { hue: 'blue', mark: 'none', code: 'NA' } }),
    ];
    expect(groupMetroSites(strangers, 2)).toHaveLength(5);
  });

  it('keeps the selection of the second site, and means it when activated again', () => {
    const [group] = groupMetroSites(
      [site('Town', 5, { state: 'dimmed' }), site('Town2', 5, { state: 'selected' })],
      5,
    );
    expect(group).toMatchObject({
      state: 'selected',
      lead: { id: 'Town' },
      target: { id: 'Town2' },
    });
  });

  it('is hollow only where every site is', () => {
    const hollow = { hollow: true };
    expect(groupMetroSites([site('Town', 5, hollow), site('Town2', 5)], 5)[0]?.hollow).toBe(false);
    expect(groupMetroSites([site('Town', 5, hollow)], 5)[0]?.hollow).toBe(true);
  });
});

describe('the name of a marker', () => {
  const nameOf = (points: MapPoint[]) => placeMarkers(points, 5).map(accessibleName);

  it('says what it is and where it belongs', () => {
    const amsterdam = { name: 'Amsterdam', metroId: 'amsterdam' };
    expect(nameOf([site('amsterdam', 5, amsterdam)])).toEqual([
      'Amsterdam, peering location, Europe',
    ]);
    expect(
      nameOf([
        site('amsterdam2', 5, { ...amsterdam, name: 'Amsterdam2' }),
        site('amsterdam', 5, amsterdam),
      ]),
    ).toEqual(['Amsterdam, 2 peering locations, Europe']);
  });

  it('goes on with the answer, and says what is not published', () => {
    const region = { kind: 'region', id: 'westeurope', name: 'West Europe' } as const;
    expect(nameOf([mapPoint({ ...region, answer: 'needs Premium' })])).toEqual([
      'West Europe, Azure region, Europe, needs Premium',
    ]);
    expect(nameOf([mapPoint({ ...region, geopoliticalRegionName: null })])).toEqual([
      'West Europe, Azure region, geopolitical region not published',
    ]);
  });

  it('has all sites and the code in the tooltip', () => {
    const [marker] = placeMarkers(near, 5);
    expect(marker && noteOf(marker)).toEqual({
      title: 'Town, Town2, Town10',
      kind: '3 peering locations · Europe',
      code: 'EU',
      summary: '',
    });
  });
});
