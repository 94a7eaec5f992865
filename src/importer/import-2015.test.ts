import { describe, expect, test } from 'vitest';

import { importedProject } from '@/testing/project-data';

const edition = importedProject().editions.find((one) => one.id === '2015-03-31');

/** The founding table, cell by cell, as the document of 03/31/2015 has it. */
const rows: [string, string[], string[]][] = [
  [
    'US',
    ['East US', 'West US', 'East US 2', 'Central US', 'South Central US', 'North Central US'],
    [
      'Atlanta',
      'Chicago',
      'Dallas',
      'Los Angeles',
      'New York',
      'Seattle',
      'Silicon Valley',
      'Washington DC',
    ],
  ],
  ['South America', ['Brazil South'], ['Sao Paulo']],
  ['Europe', ['North Europe', 'West Europe'], ['Amsterdam', 'London']],
  ['Asia', ['East Asia', 'Southeast Asia'], ['Hong Kong', 'Singapore']],
  ['Japan', ['Japan West', 'Japan East'], ['Tokyo']],
  ['Australia', ['Australia Southeast', 'Australia East'], ['Sydney']],
];

describe('edition 2015-03-31', () => {
  test('has the six geopolitical regions, in published order', () => {
    expect(edition?.geopoliticalRegions.map((one) => one.name)).toEqual(rows.map(([name]) => name));
  });

  test.each(rows)('%s', (name, regions, locations) => {
    const id = edition?.geopoliticalRegions.find((one) => one.name === name)?.id;
    const inRegion = (things: { name: string; geopoliticalRegionId: string | null }[] = []) =>
      things.filter((one) => one.geopoliticalRegionId === id).map((one) => one.name);
    expect(inRegion(edition?.azureRegions).sort()).toEqual(regions.toSorted());
    expect(inRegion(edition?.peeringLocations).sort()).toEqual(locations.toSorted());
  });

  test('has 15 locations and 15 regions, all published, and nothing else', () => {
    expect(edition?.peeringLocations).toHaveLength(15);
    expect(edition?.azureRegions).toHaveLength(15);
    const things = [...(edition?.peeringLocations ?? []), ...(edition?.azureRegions ?? [])];
    expect(new Set(things.map((one) => one.geopoliticalBasis.certainty))).toEqual(
      new Set(['published']),
    );
    expect(things.some((one) => one.announced || one.coordinates === null)).toBe(false);
  });

  test('publishes Standard alone and no providers, Local or Direct', () => {
    expect(edition?.skus).toEqual(['standard']);
    for (const location of edition?.peeringLocations ?? []) {
      expect(location).toMatchObject({
        hasProvidersRow: false,
        providers: null,
        localRegionIds: null,
        supportsDirect: null,
        facilities: null,
        pricingZone: null,
      });
    }
  });

  test('keeps where the document points, and its advice', () => {
    const other = edition?.otherConnectivity;
    expect(other?.exchangeProviders.map((one) => one.name)).toEqual([
      'Equinix Cloud Exchange',
      'TeleCity CloudIX',
    ]);
    expect(other?.exchangeProviders.every((one) => one.url === null)).toBe(true);
    expect(other?.pointers).toContainEqual({
      topic: 'FAQ',
      url: 'https://msdn.microsoft.com/library/azure/dn606292.aspx',
      todayUrl: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
    });
    expect(other?.pointers).toHaveLength(8);
    expect(other?.advice.join('\n')).toContain("a provider's own network can extend");
  });

  test('says where its table comes from', () => {
    expect(edition?.tables[0]).toMatchObject({ kind: 'geopolitical-regions', date: '2015-03-31' });
  });
});
