import { describe, expect, it } from 'vitest';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleCoordinates, sampleLocation, sampleMetroSite } from '@/testing/sample-things';
import type { PublishedTable } from './model';
import {
  countedMetroSites,
  hasMetroSite,
  isDoubtfulSite,
  metroSiblings,
  metroSitesOf,
} from './metro';

const amsterdam = sampleLocation();

describe('metroSiblings', () => {
  it('are the other sites of the city, with the distance between them', () => {
    const [sibling, ...more] = metroSiblings(sampleIndex(), amsterdam);
    expect(more).toEqual([]);
    expect(sibling?.location.id).toBe('amsterdam2');
    // 0.16 degrees of longitude at 52.3 N are 10.9 km, 0.02 of latitude 2.2 km.
    expect(sibling?.distanceKm).toBeCloseTo(11.1, 0);
  });

  it('have no distance where a place is not known, and may be none', () => {
    const far = sampleLocation({ name: 'Amsterdam2', coordinates: null });
    const index = sampleIndex({ peeringLocations: [amsterdam, far] });
    expect(metroSiblings(index, amsterdam)).toEqual([{ location: far, distanceKm: null }]);
    expect(metroSiblings(index, sampleLocation({ name: 'Oslo' }))).toEqual([]);
  });
});

describe('metroSitesOf', () => {
  it('are the sites of the metro in the same cloud', () => {
    const other = sampleMetroSite({ id: 'other', cloud: 'us-government' });
    const index = sampleIndex({ metroSites: [sampleMetroSite(), other] });
    expect(metroSitesOf(index, amsterdam).map((site) => site.id)).toEqual(['amsterdam-metro']);
    expect(metroSitesOf(index, sampleLocation({ name: 'Oslo' }))).toEqual([]);
  });
});

describe('hasMetroSite', () => {
  const table: PublishedTable = {
    kind: 'metro-locations',
    date: null,
    repository: null,
    path: null,
    commit: null,
    file: 'metro-locations.md',
  };
  const named = sampleMetroSite({ facilities: null, coordinates: sampleCoordinates(0, 0) });

  it('does not count a site that the table of Metro sites leaves out', () => {
    const index = sampleIndex({ tables: [table], metroSites: [named] });
    expect(hasMetroSite(index, amsterdam)).toBe(false);
    expect(countedMetroSites(index, amsterdam)).toEqual([]);
    expect(metroSitesOf(index, amsterdam).map((site) => isDoubtfulSite(index, site))).toEqual([
      true,
    ]);
    expect(hasMetroSite(sampleIndex({ tables: [table] }), amsterdam)).toBe(true);
  });

  it('counts a site that an edition without such a table names', () => {
    expect(hasMetroSite(sampleIndex({ metroSites: [named] }), amsterdam)).toBe(true);
    expect(hasMetroSite(sampleIndex({ metroSites: [] }), amsterdam)).toBe(false);
  });
});
