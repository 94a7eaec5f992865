import { describe, expect, test } from 'vitest';

import { importedProject } from '@/testing/project-data';

const { editions, anomalies, errors } = importedProject();
const edition = (id: string) => editions.find((one) => one.id === id);
const location = (editionId: string, id: string) =>
  edition(editionId)?.peeringLocations.find((one) => one.id === id);
const providerIds = (editionId: string, id: string) =>
  location(editionId, id)?.providers?.map((one) => one.providerId) ?? [];
const told = (kind: string, file: string) =>
  anomalies.filter((one) => one.kind === kind && one.file.includes(file)).map((one) => one.message);

test('the 13 editions are imported without an error', () => {
  expect(errors).toEqual([]);
  expect(editions).toHaveLength(13);
});

describe('malformed markup', () => {
  test.each([
    ['2026-04-28', 'london', ['digital-realty', 'equinix']],
    ['2026-09-16', 'london', ['digital-realty', 'equinix']],
    ['2026-09-16', 'los-angeles', ['zayo']],
    ['2026-09-16', 'tokyo', ['verizon']],
    ['2026-04-28', 'campinas', ['ascenty-data-centers']],
    ['2026-09-16', 'seoul', ['sk-telecom', 'skt']],
    ['2025-11-13', 'chicago', ['modmc']],
    ['2023-11-06', 'warsaw', ['equinix', 'orange-poland', 't-mobile-poland']],
    ['2016-10-21', 'las-vegas', ['lumen-level-3-communications', 'megaport']],
    ['2024-09-22', 'bangkok', ['national-telecom', 'uih']],
    ['2020-05-05', 'toronto', ['ix-reach', 'megaport']],
  ])('%s, %s has %j', (editionId, id, expected) => {
    expect(providerIds(editionId, id)).toEqual(expect.arrayContaining(expected));
  });

  test('a name twice in a cell counts once and is told', () => {
    expect(providerIds('2026-09-16', 'washington-dc').filter((id) => id === 'ipc')).toHaveLength(1);
    expect(told('repeated-name', '2026-09-16/providers-by-location').join()).toContain('IPC');
  });

  test('two rows of Chicago are merged, and what the second adds is told', () => {
    expect(told('merged-rows', '2025-11-13')).toEqual([
      'Chicago has more than one row: merged; this one adds MODMC',
    ]);
  });

  test('addresses are taken apart, linked by https only', () => {
    expect(location('2026-09-16', 'minneapolis')?.facilities).toHaveLength(2);
    expect(location('2026-09-16', 'copenhagen2')?.facilities).toEqual([
      { name: 'GlobalConnect Taastrup', url: 'https://globalconnectgroup.com/#/' },
    ]);
    expect(location('2026-09-16', 'amsterdam2')?.facilities?.[0]?.name).toBe(
      'Digital Realty(Interxion) AMS8',
    );
    expect(location('2026-09-16', 'dubai')?.facilities).toEqual([{ name: 'PCCS', url: null }]);
    expect(location('2020-05-05', 'hong-kong2')?.facilities?.map((one) => one.name)).toEqual([
      'China Telecom Global',
      'MEGA-i',
    ]);
  });

  test('Melbourne2 of 04/28 gets the name of its link, and says so', () => {
    expect(location('2026-04-28', 'melbourne2')).toMatchObject({
      facilities: [{ name: 'Equinix ME1' }],
    });
    expect(location('2026-04-28', 'melbourne2')?.notes.join()).toContain('ME1');
    expect(location('2026-09-16', 'melbourne2')?.notes).toEqual([]);
  });

  test('values that are doubtful but kept carry a note', () => {
    expect(location('2026-09-16', 'marseille')?.facilities?.[0]?.name).toContain('MRS3');
    expect(location('2026-09-16', 'marseille')?.notes.join()).toContain('mrs1');
    expect(location('2026-09-16', 'omaha')?.notes).toHaveLength(1);
    expect(location('2026-09-16', 'washington-dc')?.notes.join()).toContain('Sprint');
    expect(location('2019-07-11', 'washington-dc')?.notes).toEqual([]);
  });

  test('names broken at their commas are mended', () => {
    const rows = edition('2026-09-16')?.otherConnectivity?.additionalProviders ?? [];
    const idsAt = (place: string) =>
      rows.find((row) => row.place === place)?.providers.map((one) => one.providerId);
    expect(idsAt('Montreal')).toEqual(
      expect.arrayContaining(['airgate-technologies-inc', 'aptum-technologies']),
    );
    expect(idsAt('Tokyo')).toEqual(['arteria-networks-corporation', 'broadband-tower-inc']);
    expect(told('fragment', '2026-09-16')).toHaveLength(1);
  });
});

describe('older editions', () => {
  test('a plus means announced: locations, regions, providers', () => {
    expect(location('2016-10-21', 'newport-wales')).toMatchObject({
      name: 'Newport(Wales)',
      announced: true,
      providers: [{ providerId: 'next-generation-data', announced: true }],
    });
    expect(location('2016-10-21', 'quebec-city')).toMatchObject({
      announced: true,
      hasProvidersRow: false,
    });
    const announced = edition('2018-10-15')?.azureRegions.filter((one) => one.announced);
    expect(announced?.map((one) => one.id)).toEqual(['southafricanorth', 'southafricawest']);
    expect(told('link-around-list', '2018-10-15')).toHaveLength(1);
  });

  test('separators that are too wide and rows without a last bar are accepted and told', () => {
    expect(told('separator-width', '2016-10-21')).toHaveLength(1);
    expect(told('separator-width', '2017-04-14')).toHaveLength(1);
    expect(told('missing-last-bar', '2016-10-21')).toHaveLength(1);
  });

  test('China and Germany were one geopolitical region each', () => {
    const names = edition('2016-10-21')?.geopoliticalRegions.map((one) => [one.name, one.cloud]);
    expect(names?.slice(-3)).toEqual([
      ['US Government cloud', 'us-government'],
      ['China', 'china'],
      ['Germany', 'germany'],
    ]);
    expect(edition('2023-11-06')?.geopoliticalRegions.map((one) => one.id)).toEqual(
      expect.arrayContaining(['china-east', 'china-north']),
    );
  });

  test('the owner of a peering location is its facility', () => {
    expect(location('2018-10-15', 'denver')?.facilities).toEqual([{ name: 'CoreSite', url: null }]);
    expect(location('2019-07-11', 'taipei')?.facilities).toEqual([
      { name: 'Chief Telecom', url: null },
    ]);
  });

  test('the zone of the geopolitical table is that of its locations', () => {
    expect(location('2019-07-11', 'sao-paulo')?.pricingZone).toBe(3);
    expect(location('2019-07-11', 'us-government-chicago')?.pricingZone).toBeNull();
    expect(location('2020-05-05', 'jakarta')?.pricingZone).toBe(4);
  });

  test('n/a is no local region, a missing column is not published', () => {
    expect(location('2019-07-11', 'atlanta')?.localRegionIds).toEqual([]);
    expect(location('2019-07-11', 'washington-dc')?.localRegionIds).toEqual(['eastus', 'eastus2']);
    expect(location('2018-10-15', 'atlanta')?.localRegionIds).toBeNull();
    expect(location('2020-05-05', 'china-beijing')?.localRegionIds).toBeNull();
  });

  test('speeds of 2020 say that Direct is supported', () => {
    expect(location('2020-05-05', 'auckland')).toMatchObject({
      supportsDirect: true,
      directSpeeds: ['10G'],
    });
    expect(location('2020-05-05', 'atlanta')).toMatchObject({
      supportsDirect: false,
      directSpeeds: [],
    });
  });

  test('Munich twice in 2020 is one location, told', () => {
    expect(
      edition('2020-05-05')?.peeringLocations.filter((one) => one.id === 'munich'),
    ).toHaveLength(1);
    expect(told('repeated-name', '2020-05-05')).toEqual(['Munich stands twice in Europe']);
  });

  test('the restriction of Los Angeles in 2023 is a note on Equinix, not a provider', () => {
    const presences = location('2023-11-06', 'los-angeles')?.providers ?? [];
    expect(presences).toHaveLength(8);
    expect(presences.filter((one) => one.note !== null).map((one) => one.providerId)).toEqual([
      'equinix',
    ]);
    expect(presences.find((one) => one.providerId === 'equinix')?.note).toContain('Los Angeles2');
  });

  test.each([
    ['2017-04-14', 'us-government-seattle', 'us-government-cloud'],
    ['2018-10-15', 'chennai2', 'india'],
    ['2018-10-15', 'mumbai2', 'india'],
    ['2024-09-22', 'dallas2', 'north-america'],
    ['2024-09-22', 'phoenix2', 'north-america'],
    ['2024-09-22', 'taipei2', 'asia'],
  ])('%s: %s is assigned to %s', (editionId, id, region) => {
    expect(location(editionId, id)).toMatchObject({
      geopoliticalRegionId: region,
      geopoliticalBasis: { certainty: 'inferred' },
    });
  });

  test('an assignment makes no location where the tables do not name it', () => {
    expect(location('2024-09-22', 'omaha')).toBeUndefined();
    expect(location('2023-11-06', 'bogota')).toMatchObject({
      geopoliticalRegionId: 'south-america',
    });
    expect(edition('2026-09-16')?.azureRegions.some((one) => one.id === 'usgoviowa')).toBe(false);
    expect(edition('2024-09-22')?.azureRegions.some((one) => one.id === 'usgoviowa')).toBe(true);
  });

  test('names are those of the date, ids are not', () => {
    const names = ['2018-10-15', '2019-07-11', '2020-05-05', '2026-09-16'].map(
      (id) => location(id, 'hong-kong')?.name,
    );
    expect(names).toEqual(['Hong Kong', 'Hong Kong SAR', 'Hong Kong', 'Hong Kong SAR']);
    expect(edition('2017-04-14')?.geopoliticalRegions.some((one) => one.id === 'australia')).toBe(
      true,
    );
  });

  test.each([
    ['2023-11-06', 'providers-by-location', '2023-08-28'],
    ['2023-11-06', 'geopolitical-regions', '2023-11-06'],
    ['2024-09-22', 'geopolitical-regions', '2024-04-05'],
    ['2026-09-16', 'metro-locations', '2026-05-10'],
  ])('%s: the table %s is of %s', (editionId, kind, date) => {
    expect(edition(editionId)?.tables.find((one) => one.kind === kind)?.date).toBe(date);
  });
});
