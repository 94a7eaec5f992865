import { describe, expect, it } from 'vitest';
import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations } from '@/domain/filters';
import type { PeeringLocation } from '@/domain/model';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, samplePresence, sampleRegion } from '@/testing/sample-things';
import { locationRow, regionRow } from './list-rows';
import { publishedColumns, unpublishedFacts } from './published-columns';
import { selectedThing } from './selected-thing';

const index = sampleIndex();

function location(id: string, from: EditionIndex = index) {
  const found = from.peeringLocations.get(id);
  if (found === undefined) throw new Error(`the sample has no ${id}`);
  return found;
}

function region(id: string) {
  const found = index.azureRegions.get(id);
  if (found === undefined) throw new Error(`the sample has no ${id}`);
  return found;
}

describe('what is announced', () => {
  const announcedRegion = sampleRegion({ announced: true });
  const announcedLocation = sampleLocation({ id: 'oslo', name: 'Oslo', announced: true });
  const own = sampleIndex({
    azureRegions: [announcedRegion],
    peeringLocations: [sampleLocation({ localRegionIds: [announcedRegion.id] }), announcedLocation],
  });
  const toRegion = selectedThing(own, { kind: 'region', id: announcedRegion.id });

  it('promises no SKU, on either side', () => {
    expect(locationRow(own, location('amsterdam', own), toRegion).reach).toBe('announced');
    const fromOslo = selectedThing(own, { kind: 'location', id: 'oslo' });
    expect(regionRow(own, announcedRegion, fromOslo).reach).toBe('announced');
    const available = { kind: 'region', thing: sampleRegion() } as const;
    expect(locationRow(own, announcedLocation, available).reach).toBe('announced');
  });

  it('counts no location for a region that is not there yet', () => {
    const row = regionRow(own, announcedRegion, null);
    expect(row).toMatchObject({ localCount: 0, standardCount: 0, localAt: [] });
    const opened = sampleIndex({
      azureRegions: [sampleRegion()],
      peeringLocations: [...own.peeringLocations.values()],
    });
    expect(regionRow(opened, sampleRegion(), null)).toMatchObject({
      localCount: 1,
      standardCount: 1,
    });
  });
});

describe('locationRow', () => {
  it('measures to the local region, or to what is selected', () => {
    expect(locationRow(index, location('amsterdam'), null).distanceKm).toBeCloseTo(7.8, 0);
    const selected = selectedThing(index, { kind: 'region', id: 'eastus' });
    const row = locationRow(index, location('amsterdam'), selected);
    expect(row.distanceKm).toBeGreaterThan(6000);
    expect(row.reach).toMatchObject({ leastSku: 'premium' });
  });

  it('measures no distance from what is selected to itself', () => {
    const toAmsterdam = selectedThing(index, { kind: 'location', id: 'amsterdam' });
    expect(locationRow(index, location('amsterdam'), toAmsterdam).distanceKm).toBeNull();
    expect(locationRow(index, location('chicago'), toAmsterdam).distanceKm).toBeGreaterThan(6000);
    const toEastUs = selectedThing(index, { kind: 'region', id: 'eastus' });
    expect(regionRow(index, region('eastus'), toEastUs).distanceKm).toBeNull();
  });

  it('tells none from not published', () => {
    expect(locationRow(index, location('chicago'), null).localRegions).toEqual([]);
    const silent = sampleIndex({
      peeringLocations: [sampleLocation({ localRegionIds: null, providers: null })],
    });
    const row = locationRow(silent, location('amsterdam', silent), null);
    expect(row.localRegions).toBeNull();
    expect(row.providerCount).toBeNull();
    expect(row.distanceKm).toBeNull();
  });

  it('is hollow without a provider, but not where no table names any', () => {
    const hollow = (edition: string, id: string) => {
      const of = publishedIndex(edition);
      return locationRow(of, location(id, of), null).isHollow;
    };
    expect(hollow('2026-09-16', 'oslo2')).toBe(true);
    expect(hollow('2026-09-16', 'santiago2')).toBe(true);
    expect(hollow('2026-09-16', 'amsterdam')).toBe(false);
    expect(hollow('2021-02-10', 'amsterdam')).toBe(false);
  });

  it('counts no provider that is only announced', () => {
    const announced = { ...samplePresence('megaport'), announced: true };
    const providers = [samplePresence('equinix'), announced];
    const own = sampleIndex({ peeringLocations: [sampleLocation({ providers })] });
    expect(locationRow(own, location('amsterdam', own), null).providerCount).toBe(1);
    expect(locationRow(index, location('copenhagen'), null).providerCount).toBeNull();
  });

  it('knows the Metro site of its city', () => {
    expect(locationRow(index, location('amsterdam2'), null).hasMetroSite).toBe(true);
    expect(locationRow(index, location('chicago'), null).hasMetroSite).toBe(false);
    expect(locationRow(index, location('us-government-chicago'), null).hasMetroSite).toBeNull();
  });

  it('says of Metro what the filter and the export say', () => {
    const newest = publishedIndex('2026-09-16');
    const withMetro = filterLocations(newest, sampleView({ filters: { metro: true } }));
    const rows = newest.edition.peeringLocations
      .filter(({ cloud }) => cloud === 'commercial')
      .map((one) => locationRow(newest, one, null));
    expect(
      rows
        .filter((row) => row.hasMetroSite)
        .map((row) => row.location.id)
        .sort(),
    ).toEqual(withMetro.map(({ id }) => id).sort());
    expect(locationRow(newest, location('tokyo', newest), null).hasMetroSite).toBe(false);
  });
});

describe('regionRow', () => {
  it('counts the locations of its own cloud that reach it', () => {
    const row = regionRow(index, region('westeurope'), null);
    expect(row.localAt.map(({ name }) => name)).toEqual(['Amsterdam']);
    expect(row.standardCount).toBe(3);
    expect(row.distanceKm).toBeCloseTo(7.8, 0);
  });

  it('says what a selected location needs', () => {
    const selected = selectedThing(index, { kind: 'location', id: 'amsterdam' });
    expect(regionRow(index, region('westeurope'), selected).reach).toMatchObject({
      leastSku: 'local',
    });
    expect(regionRow(index, region('eastasia'), selected).reach).toMatchObject({
      leastSku: 'premium',
    });
    expect(regionRow(index, region('usgovvirginia'), selected).reach).toMatchObject({
      leastSku: null,
    });
  });

  it('counts nothing where the edition does not publish the SKU', () => {
    const early = sampleIndex({ skus: ['standard'] });
    const row = regionRow(early, region('westeurope'), null);
    expect(row.localCount).toBeNull();
    expect(row.standardCount).toBe(3);
  });
});

describe('unpublishedFacts', () => {
  it('names what an edition says for no location of the cloud', () => {
    expect(unpublishedFacts(index, 'commercial')).toEqual([]);
    const government = unpublishedFacts(index, 'us-government');
    expect(government.map(({ name }) => name)).toEqual(['Metro sites', 'pricing zones']);
    const columns = [{ id: 'name' }, { id: 'zone' }, { id: 'distance' }];
    expect(publishedColumns(columns, government)).toEqual([{ id: 'name' }, { id: 'distance' }]);
    const dependent = new Map([['distance', 'zone']]);
    expect(publishedColumns(columns, government, dependent)).toEqual([{ id: 'name' }]);
  });
});

it('selects nothing for an id that the edition lacks', () => {
  expect(selectedThing(index, { kind: 'location', id: 'atlantis' })).toBeNull();
  expect(selectedThing(index, { kind: 'about' })).toBeNull();
});

it('names the providers that count, none apart from not published', () => {
  const of = sampleIndex();
  const names = (providers: PeeringLocation['providers']) =>
    locationRow(of, sampleLocation({ providers }), null).providerNames;
  const announced = { ...samplePresence('megaport'), announced: true };
  expect(names([samplePresence('megaport'), samplePresence('equinix')])).toBe('Megaport, Equinix');
  expect(names([announced])).toBe('');
  expect(names([])).toBeNull();
  expect(names(null)).toBeNull();
});
