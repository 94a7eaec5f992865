import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleLocation, sampleMetroSite, samplePresence } from '@/testing/sample-things';
import { publishedIndex } from '@/testing/published-edition';
import {
  additionalPlaces,
  placesSentence,
  providerMetroSites,
  providerPlaces,
  providerPlacesIn,
} from './provider-places';

const folder = new URL('../../public/data/editions/', import.meta.url);
const editionIds = readdirSync(folder)
  .filter((file) => /^\d{4}-\d{2}-\d{2}\.json$/.test(file))
  .map((file) => file.replace('.json', ''));

type File = {
  peeringLocations: {
    cloud: string;
    announced: boolean;
    geopoliticalRegionId: string | null;
    providers: { providerId: string; announced: boolean; onlyOn: string | null }[] | null;
  }[];
  providers: { id: string }[];
};

/** A second, naive reading of the file: one tally per provider and cloud, row by row. */
function tally(file: File): Map<string, { listed: number; counted: number; geo: Set<string> }> {
  const tallies = new Map<string, { listed: number; counted: number; geo: Set<string> }>();
  for (const row of file.peeringLocations) {
    for (const pair of row.providers ?? []) {
      const key = `${pair.providerId} in ${row.cloud}`;
      const entry = tallies.get(key) ?? { listed: 0, counted: 0, geo: new Set() };
      entry.listed += 1;
      const isAvailable = !(row.announced || pair.announced);
      if (isAvailable && pair.onlyOn !== 'by-provider') {
        entry.counted += 1;
        if (row.geopoliticalRegionId !== null) entry.geo.add(row.geopoliticalRegionId);
      }
      tallies.set(key, entry);
    }
  }
  return tallies;
}

test('there are editions to compare', () => expect(editionIds.length).toBeGreaterThanOrEqual(13));

test.each(editionIds)('every provider of %s is counted as a naive reading does', (id) => {
  const file = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as File;
  const index = publishedIndex(id);
  const found = new Map(
    file.providers.flatMap((provider) =>
      providerPlaces(index, provider.id).map((group) => [
        `${provider.id} in ${group.cloud}`,
        {
          listed: group.places.length,
          counted: group.counted,
          regions: group.geopoliticalRegions,
        },
      ]),
    ),
  );
  const naive = new Map(
    [...tally(file)].map(([key, { listed, counted, geo }]) => [
      key,
      { listed, counted, regions: geo.size },
    ]),
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(naive));
});

describe('providerPlaces', () => {
  const presence = samplePresence('equinix');
  const index = sampleIndex({
    peeringLocations: [
      sampleLocation({ name: 'Zurich', providers: [presence] }),
      sampleLocation({ name: 'Nowhere', geopoliticalRegionId: null, providers: [presence] }),
      sampleLocation({
        name: 'Chicago',
        geopoliticalRegionId: 'north-america',
        providers: [{ ...presence, onlyOn: 'by-location' }],
      }),
      sampleLocation({ name: 'Berlin', providers: [{ ...presence, announced: true }] }),
      sampleLocation({ name: 'Oslo', announced: true, providers: [presence] }),
      sampleLocation({ name: 'Paris', providers: [{ ...presence, onlyOn: 'by-provider' }] }),
      sampleLocation({
        name: 'Beijing',
        cloud: 'china',
        geopoliticalRegionId: 'china-north',
        providers: [presence],
      }),
    ],
  });

  it('groups by cloud, sorts by geopolitical region and name, and counts what is available', () => {
    const groups = providerPlaces(index, 'equinix');
    expect(groups.map(({ cloud }) => cloud)).toEqual(['commercial', 'china']);
    const [commercial] = groups;
    expect(commercial?.places.map(({ location }) => location.name)).toEqual([
      'Chicago',
      'Berlin',
      'Oslo',
      'Paris',
      'Zurich',
      'Nowhere',
    ]);
    expect(commercial).toMatchObject({
      counted: 3,
      announced: 2,
      elsewhere: 1,
      geopoliticalRegions: 2,
    });
  });

  it('says the counts in a sentence', () => {
    expect(placesSentence(providerPlacesIn(index, 'equinix', 'commercial'))).toBe(
      '3 peering locations in 2 geopolitical regions; not counted: 2 announced, 1 on the page by provider only',
    );
    expect(placesSentence(providerPlacesIn(index, 'equinix', 'china'))).toBe(
      '1 peering location in 1 geopolitical region',
    );
  });

  it('has nothing for a cloud or a provider without locations', () => {
    expect(providerPlaces(index, 'nobody')).toEqual([]);
    expect(placesSentence(providerPlacesIn(index, 'equinix', 'germany'))).toBe(
      '0 peering locations',
    );
  });
});

describe('providerMetroSites', () => {
  it('gives the status of the provider at each site of the cloud', () => {
    const index = sampleIndex({
      metroSites: [
        sampleMetroSite({
          name: 'Oslo Metro',
          providers: [{ providerId: 'equinix', status: 'ask' }],
        }),
        sampleMetroSite({ providers: [{ providerId: 'equinix', status: 'announced' }] }),
        sampleMetroSite({ name: 'Tokyo Metro', providers: null }),
      ],
    });
    const sites = providerMetroSites(index, 'equinix', 'commercial');
    expect(sites.map(({ site, status }) => [site.name, status])).toEqual([
      ['Amsterdam Metro', 'announced'],
      ['Oslo Metro', 'ask'],
    ]);
    expect(providerMetroSites(index, 'equinix', 'china')).toEqual([]);
  });
});

describe('additionalPlaces', () => {
  it('names the exchanges and the place, also one that is no peering location', () => {
    const places = additionalPlaces(publishedIndex('2026-09-16'), 'cinia');
    expect(
      places.map(({ locationId, place, exchanges }) => [locationId, place, exchanges]),
    ).toEqual([
      ['frankfurt', 'Frankfurt', ['Equinix', 'Megaport', 'Interxion (Digital Realty)']],
      [null, 'Hamburg', ['Equinix', 'Megaport']],
    ]);
    expect(additionalPlaces(sampleIndex(), 'cinia')).toEqual([]);
  });
});
