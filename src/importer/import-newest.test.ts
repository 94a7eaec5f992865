import { describe, expect, test } from 'vitest';

import { pairKey, isMetroPair, locationPairs, providerPairs } from './assemble/pairs';
import { curationOf, documentsOf } from './import-all';
import { parseEdition } from './parse-edition';
import { newReport } from './report';
import { importedProject, projectFiles } from '@/testing/project-data';

const { editions, anomalies } = importedProject();
const edition = editions.at(-1);
const locations = edition?.peeringLocations ?? [];
const commercial = locations.filter((one) => one.cloud === 'commercial' && one.hasProvidersRow);
const find = (id: string) => locations.find((one) => one.id === id);

describe('the newest edition', () => {
  test('is that of 2026-09-16 with the published counts', () => {
    expect(edition?.id).toBe('2026-09-16');
    expect(commercial).toHaveLength(111);
    expect(locations.filter((one) => one.cloud === 'us-government')).toHaveLength(9);
    expect(locations.filter((one) => one.cloud === 'china')).toHaveLength(4);
    const regions = edition?.azureRegions.filter((one) => one.cloud === 'commercial') ?? [];
    expect(regions).toHaveLength(57);
    expect(
      regions.filter((one) => one.geopoliticalBasis.certainty === 'inferred').map((one) => one.id),
    ).toEqual([
      'belgiumcentral',
      'brazilsoutheast',
      'chilecentral',
      'denmarkeast',
      'indonesiacentral',
      'malaysiawest',
    ]);
  });

  test('has 21 locations without a local region, and the known crosses for Direct', () => {
    expect(commercial.filter((one) => one.localRegionIds?.length === 0)).toHaveLength(21);
    expect(commercial.filter((one) => one.supportsDirect === false).map((one) => one.id)).toEqual([
      'busan',
      'dubai2',
      'seoul2',
      'washington-dc2',
    ]);
  });

  test.each(['new-york2', 'oslo2'])('knows %s, which no providers page has', (id) => {
    expect(find(id)).toMatchObject({
      hasProvidersRow: false,
      providers: null,
      localRegionIds: null,
      facilities: null,
    });
  });

  test.each(['auckland2', 'copenhagen2', 'johannesburg2', 'santiago2'])(
    'takes the empty providers cell of %s for none',
    (id) => {
      expect(find(id)?.providers).toEqual([]);
    },
  );

  test('every location and region belongs somewhere, and Local lies within Standard', () => {
    const things = [...locations, ...(edition?.azureRegions ?? [])];
    expect(things.filter((one) => one.geopoliticalRegionId === null)).toEqual([]);
    expect(anomalies.filter((one) => one.kind === 'data-rule')).toEqual([]);
  });

  test.each([
    ['queretaro-mexico', 'Queretaro (Mexico)', 'north-america', 'spelling'],
    ['hong-kong', 'Hong Kong SAR', 'asia', 'spelling'],
    ['hong-kong2', 'Hong Kong SAR2', 'asia', 'spelling'],
    ['omaha', 'Omaha', 'north-america', 'inferred'],
    ['luxembourg', 'Luxembourg', 'europe', 'inferred'],
    ['portland', 'Portland', 'north-america', 'inferred'],
    ['newport-wales', 'Newport(Wales)', 'europe', 'published'],
    ['us-government-chicago', 'Chicago', 'us-government-cloud', 'published'],
  ])('%s is shown as %s in %s (%s)', (id, name, geopoliticalRegionId, certainty) => {
    const location = find(id);
    expect(location).toMatchObject({ name, geopoliticalRegionId });
    expect(location?.geopoliticalBasis.certainty).toBe(certainty);
    expect(location?.geopoliticalBasis.basis === null).toBe(certainty === 'published');
  });

  test('sites of one city share a metro', () => {
    const metros = ['tokyo', 'tokyo2', 'tokyo3', 'us-government-chicago'].map(
      (id) => find(id)?.metroId,
    );
    expect(metros).toEqual(['tokyo', 'tokyo', 'tokyo', 'us-government-chicago']);
  });

  test('keeps its file within 40 kB', async () => {
    const { gzipSync } = await import('node:zlib');
    const { serialise } = await import('./serialise');
    expect(gzipSync(serialise(edition ?? {}), { level: 9 }).length).toBeLessThan(40_000);
  });
});

describe('the two pages of 09/16/2026', () => {
  const files = projectFiles();
  const report = newReport();
  const parsed = parseEdition(documentsOf(files, '2026-09-16'), report);
  const context = {
    edition: '2026-09-16',
    parsed,
    curation: curationOf(files, newReport()),
    report,
  };
  const byLocation = new Set(locationPairs(context, 'plain').map(pairKey));
  const plain = providerPairs(context, 'plain').filter((pair) => !isMetroPair(pair));
  const byProvider = new Set(plain.map(pairKey));

  test('have 898 and 892 pairs, of which 875 agree', () => {
    expect([byLocation.size, byProvider.size]).toEqual([898, 892]);
    expect([...byLocation].filter((pair) => byProvider.has(pair))).toHaveLength(875);
    expect([...byLocation].filter((pair) => !byProvider.has(pair))).toHaveLength(23);
    expect([...byProvider].filter((pair) => !byLocation.has(pair))).toHaveLength(17);
  });

  test('keep a pair of one page only, marked', () => {
    expect(find('hong-kong')?.providers).toContainEqual({
      providerId: 'china-mobile-international',
      announced: false,
      onlyOn: 'by-provider',
      note: null,
    });
    expect(
      find('washington-dc')?.providers?.find((one) => one.providerId === 'sprint')?.onlyOn,
    ).toBe('by-location');
    const marked = locations
      .flatMap((one) => one.providers ?? [])
      .filter((one) => one.onlyOn !== null);
    // 23 and 17, less two aliases that hold at one location only and one place that is not offered.
    expect(marked.filter((one) => one.onlyOn === 'by-location')).toHaveLength(21);
    expect(marked.filter((one) => one.onlyOn === 'by-provider')).toHaveLength(14);
  });

  test.each([
    ['doha', 'vodafone-qatar'],
    ['us-government-silicon-valley', 'att-netbond'],
  ])('at %s mean %s by two names', (id, providerId) => {
    const presences = find(id)?.providers?.filter((one) => one.providerId === providerId);
    expect(presences).toEqual([{ providerId, announced: false, onlyOn: null, note: null }]);
  });

  test('do not make Bogota a location: that is told', () => {
    expect(find('bogota')).toBeUndefined();
    const told = anomalies.filter((one) => one.kind === 'not-offered').map((one) => one.message);
    expect(told.some((message) => message.startsWith('Bogota'))).toBe(true);
  });

  test('order Flo Networks under other names: a note on its pairs', () => {
    const pair = find('dallas')?.providers?.find((one) => one.providerId === 'flo-networks');
    expect(pair?.note).toContain('Neutrona');
  });
});

describe('ExpressRoute Metro of 2026-09-16', () => {
  const sites = edition?.metroSites ?? [];
  const site = (id: string) => sites.find((one) => one.id === id);

  test('has the 28 sites of its page, and Tokyo Metro by name only', () => {
    expect(sites.filter((one) => one.facilities !== null)).toHaveLength(28);
    expect(sites.filter((one) => one.facilities === null).map((one) => one.id)).toEqual([
      'tokyo-metro',
    ]);
    expect(locations.some((one) => one.name.endsWith('Metro'))).toBe(false);
  });

  test('has 90 entries, 32 of them announced or in doubt for it, none for Mumbai', () => {
    const files = projectFiles();
    const { metros } = parseEdition(documentsOf(files, '2026-09-16'), newReport());
    const entries = metros.flatMap((row) => row.providers);
    expect(entries).toHaveLength(90);
    expect(entries.filter((one) => one.announced)).toHaveLength(32);
    expect(site('mumbai-metro')?.providers).toEqual([]);
  });

  test('uses the zone of Oslo and says so', () => {
    expect(site('oslo-metro')).toMatchObject({ pricingZone: 1 });
    expect(site('oslo-metro')?.conflicts.join()).toContain('Zone 2');
  });

  test.each([
    ['phoenix-metro', 'POR01'],
    ['johannesburg-metro', 'Teraco JT1'],
    ['washington-dc-metro', 'CoreSite VA3'],
    ['silicon-valley-metro', 'Equinix SV10'],
    ['vienna-metro', 'Austria East'],
    ['brussels-metro', 'Belgium Central'],
    ['brussels-metro', 'ER Direct'],
    ['chicago-metro', 'announced on the Metro page'],
    ['frankfurt-metro', 'Proximus NXT Luxembourg'],
  ])('%s: says what is doubtful (%s) and changes nothing', (id, words) => {
    expect(site(id)?.conflicts.join('\n')).toContain(words);
  });

  test.each([
    ['copenhagen-metro', 'globalconnect', 'ask'],
    ['copenhagen-metro', 'megaport', 'ask'],
    ['hong-kong-metro', 'megaport', 'ask'],
    ['frankfurt-metro', 'equinix', 'ask'],
    ['phoenix-metro', 'megaport', 'ask'],
    ['sydney-metro', 'megaport', 'ask'],
    ['amsterdam-metro', 'gtt', 'announced'],
    ['amsterdam-metro', 'colt', 'active'],
    ['tokyo-metro', 'tata-communications', 'ask'],
  ])('%s: %s is %s', (id, providerId, status) => {
    expect(site(id)?.providers).toContainEqual({ providerId, status });
  });

  test('reads the misprint of Toronto and the two regions of Washington DC', () => {
    expect(site('toronto-metro')?.localRegionIds).toEqual(['canadacentral']);
    expect(site('washington-dc-metro')?.localRegionIds).toEqual(['eastus', 'eastus2']);
    expect(site('brussels-metro')?.supportsDirect).toBe(false);
  });
});
