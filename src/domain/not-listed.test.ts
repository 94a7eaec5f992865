import { describe, expect, it } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleLocation, samplePresence, sampleProvider } from '@/testing/sample-things';
import type { OtherConnectivity } from './model';
import { countedNames, notListedWays } from './not-listed';

const linked = (name: string, providerId: string) => ({ name, url: null, providerId });

const other: OtherConnectivity = {
  exchangeProviders: [linked('Equinix Cloud Exchange', 'equinix'), linked('Megaport', 'megaport')],
  satelliteOperators: [linked('SES', 'ses'), linked('Marlink', 'marlink')],
  additionalProviders: [
    { locationId: 'amsterdam2', place: 'Amsterdam2', exchanges: ['Equinix'], providers: [] },
    { locationId: null, place: 'Hamburg', exchanges: ['Equinix'], providers: [] },
    { locationId: 'amsterdam', place: 'Amsterdam', exchanges: ['Equinix'], providers: [] },
    { locationId: 'chicago', place: 'Chicago', exchanges: ['Equinix'], providers: [] },
  ],
  dataCentreProviders: [
    { ...linked('QTS', 'qts'), exchanges: ['Megaport', 'Equinix'] },
    { ...linked('T5', 't5'), exchanges: ['Megaport'] },
  ],
  researchNetworks: [linked('GARR, through GÉANT', 'garr-through-geant'), linked('SINET', 'sinet')],
  systemIntegrators: [],
  pointers: [],
  advice: [],
};

const amsterdam = sampleLocation({
  providers: [
    samplePresence('equinix'),
    samplePresence('geant'),
    { ...samplePresence('ses'), announced: true },
    { ...samplePresence('megaport'), announced: true },
  ],
});

const index = sampleIndex({
  otherConnectivity: other,
  providers: [
    sampleProvider(),
    sampleProvider({ name: 'Megaport' }),
    sampleProvider({ name: 'GÉANT' }),
  ],
});

describe('notListedWays', () => {
  const ways = notListedWays(index, amsterdam);

  it('tells the exchanges of the location from the others, an announced one with its mark', () => {
    expect(ways?.exchangesHere.map(({ name, presence }) => [name, presence.announced])).toEqual([
      ['Equinix Cloud Exchange', false],
      ['Megaport', true],
    ]);
    expect(countedNames(ways?.exchangesHere ?? [])).toBe(1);
    const miami = notListedWays(index, sampleLocation({ name: 'Miami' }));
    expect(miami?.exchangesHere).toEqual([]);
    expect(miami?.exchangesElsewhere).toHaveLength(2);
  });

  it('takes the rows of the location first, then those of its metro, and no other', () => {
    expect(ways?.additional.map(({ place }) => place)).toEqual(['Amsterdam', 'Amsterdam2']);
  });

  it('names the data centres with an exchange that is available here, and only that exchange', () => {
    expect(ways?.dataCentres.map(({ name, exchanges }) => [name, exchanges])).toEqual([
      ['QTS', ['Equinix']],
    ]);
  });

  it('finds a research network by the one that it goes through', () => {
    expect(ways?.researchHere.map(({ name }) => name)).toEqual(['GARR, through GÉANT']);
    expect(ways?.researchElsewhere.map(({ name }) => name)).toEqual(['SINET']);
  });

  it('names every satellite operator, with its presence here', () => {
    expect(ways?.satellites.map(({ name, presence }) => [name, presence?.announced])).toEqual([
      ['SES', true],
      ['Marlink', undefined],
    ]);
  });

  it('is nothing where the edition has no such tables, or no providers by location', () => {
    expect(notListedWays(sampleIndex(), amsterdam)).toBeNull();
    const founding = publishedIndex('2015-03-31');
    const chicago = founding.peeringLocations.get('chicago') ?? amsterdam;
    expect(notListedWays(founding, chicago)).toBeNull();
  });
});
