import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdition } from '@/testing/arbitraries';
import { sampleEdition, sampleIndex } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { indexEdition } from './edition-index';
import type { PeeringLocation } from './model';
import { countsOfLocation, countsOfRegion, reachOfLocation, reachOfRegion } from './reach-list';

const index = sampleIndex();

function location(id: string, from = index): PeeringLocation {
  return from.peeringLocations.get(id) ?? sampleLocation();
}

describe('reachOfLocation', () => {
  it('lists every region of the cloud, nearest first, and counts by SKU', () => {
    const answer = reachOfLocation(index, location('amsterdam'));
    expect(answer.rows.map((row) => row.region.name)).toEqual([
      'West Europe',
      'Denmark East',
      'North Europe',
      'East US',
      'East Asia',
    ]);
    expect(answer).toMatchObject({
      total: 5,
      counts: { local: 1, standard: 3, premium: 5 },
      inferredCounts: { local: 0, standard: 1, premium: 0 },
    });
  });

  it('lists an announced region without counting it', () => {
    const azureRegions = [sampleRegion(), sampleRegion({ name: 'Soon', announced: true })];
    const answer = reachOfLocation(sampleIndex({ azureRegions }), location('amsterdam'));
    expect(answer.rows).toHaveLength(2);
    expect(answer).toMatchObject({ total: 1, counts: { standard: 1, premium: 1 } });
  });

  it('counts nothing for an announced location, and names its regions all the same', () => {
    const answer = reachOfLocation(index, { ...location('amsterdam'), announced: true });
    expect(answer).toMatchObject({
      total: 5,
      counts: { local: 0, standard: 0, premium: 0 },
      inferredCounts: { local: 0, standard: 0, premium: 0 },
      isAnnounced: true,
    });
    expect(answer.rows).toHaveLength(5);
    const of2015 = indexEdition(sampleEdition({ skus: ['standard'] }));
    expect(countsOfLocation(of2015, { ...location('chicago'), announced: true }).counts).toEqual({
      local: null,
      standard: 0,
      premium: null,
    });
  });

  it('counts nothing for what is not published, and zero for what is refused', () => {
    const chicago = location('chicago');
    expect(reachOfLocation(index, chicago).counts.local).toBe(0);
    expect(reachOfLocation(index, { ...chicago, localRegionIds: null }).counts.local).toBeNull();
    const unknown = { ...chicago, geopoliticalRegionId: null };
    expect(reachOfLocation(index, unknown).counts).toEqual({
      local: 0,
      standard: null,
      premium: 5,
    });
    const of2015 = indexEdition(sampleEdition({ skus: ['standard'] }));
    expect(reachOfLocation(of2015, chicago).counts).toEqual({
      local: null,
      standard: 1,
      premium: null,
    });
  });

  it('does not let one local region stand for an unpublished geopolitical region', () => {
    const unknown = { ...location('amsterdam'), geopoliticalRegionId: null };
    expect(reachOfLocation(index, unknown).counts).toEqual({
      local: 1,
      standard: null,
      premium: 5,
    });
  });

  it('puts regions without coordinates last, by name', () => {
    const azureRegions = [
      sampleRegion({ name: 'Nowhere B', coordinates: null }),
      sampleRegion({ name: 'Nowhere A', coordinates: null }),
      sampleRegion(),
    ];
    const answer = reachOfLocation(sampleIndex({ azureRegions }), location('amsterdam'));
    expect(answer.rows.map((row) => [row.region.name, row.distanceKm === null])).toEqual([
      ['West Europe', false],
      ['Nowhere A', true],
      ['Nowhere B', true],
    ]);
  });
});

describe('reachOfRegion', () => {
  it('counts announced locations as little as announced regions', () => {
    const peeringLocations = [
      sampleLocation(),
      sampleLocation({ name: 'Soon', announced: true }),
      sampleLocation({ name: 'Tokyo', geopoliticalRegionId: 'japan' }),
    ];
    const answer = reachOfRegion(sampleIndex({ peeringLocations }), sampleRegion());
    expect(answer.rows).toHaveLength(3);
    expect(answer).toMatchObject({ total: 2, counts: { local: 0, standard: 1, premium: 2 } });
  });

  it('counts nothing for an announced region', () => {
    const counts = countsOfRegion(index, sampleRegion({ announced: true }));
    expect(counts).toMatchObject({
      counts: { local: 0, standard: 0, premium: 0 },
      isAnnounced: true,
    });
    expect(countsOfRegion(index, sampleRegion())).toMatchObject({
      counts: { standard: 3 },
      isAnnounced: false,
    });
  });

  it('agrees with the forward view about every pair', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const index = indexEdition(edition);
        const forward = edition.peeringLocations.flatMap((location) =>
          reachOfLocation(index, location).rows.map((row) => [
            location.id,
            row.region.id,
            row.reach,
          ]),
        );
        const reverse = edition.azureRegions.flatMap((region) =>
          reachOfRegion(index, region).rows.map((row) => [row.location.id, region.id, row.reach]),
        );
        expect(reverse).toHaveLength(forward.length);
        expect(new Set(reverse.map((row) => JSON.stringify(row)))).toEqual(
          new Set(forward.map((row) => JSON.stringify(row))),
        );
      }),
    );
  });
});
