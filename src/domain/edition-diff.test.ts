import { describe, expect, test } from 'vitest';
import { idsOf, namesOf, publishedDiff } from '@/testing/published-diff';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { diffEditions } from './edition-diff';
import type { ThingChanges } from './edition-diff-types';
import { indexEdition } from './edition-index';

const nothing: ThingChanges = { added: [], removed: [], renamed: [] };
const perPlace = (changes: { location: { name: string }; providers: { name: string }[] }[]) =>
  changes.map(({ location, providers }) => [location.name, ...namesOf(providers)]);

describe('04/28/2026 to 09/16/2026, as the facts have it', () => {
  const found = publishedDiff('2026-04-28', '2026-09-16');

  test('six locations came, none went, nothing moved', () => {
    expect(namesOf(found.peeringLocations.added)).toEqual([
      'Auckland2',
      'Copenhagen2',
      'Johannesburg2',
      'Luxembourg',
      'Omaha',
      'Santiago2',
    ]);
    expect(found.peeringLocations.removed).toEqual([]);
    expect(found.peeringLocations.regrouped).toEqual([]);
    expect(found.clouds).toEqual({ opened: [], closed: [] });
    expect(found.geopoliticalRegions).toEqual(nothing);
  });

  test('Copenhagen gets Denmark East, Santiago Chile Central, Marseille Direct', () => {
    const local = found.localGained.map(({ location, regions }) => [
      location.name,
      ...namesOf(regions),
    ]);
    expect(local).toEqual([
      ['Copenhagen', 'Denmark East'],
      ['Santiago', 'Chile Central'],
    ]);
    expect(found.localLost).toEqual([]);
    expect(namesOf(found.directGained)).toEqual(['Marseille']);
    expect(found.directLost).toEqual([]);
  });

  test('the new providers at old locations, none removed', () => {
    expect(perPlace(found.providersGained)).toEqual([
      ['Denver', 'Lumen (CenturyLink Cloud Connect)'],
      ['Jakarta2', 'Equinix'],
      ['Johannesburg', 'Digital Realty'],
      ['Melbourne', 'Vocus'],
      ['Milan', 'GARR', 'Orange'],
      ['Minneapolis', 'Lumen (CenturyLink Cloud Connect)'],
      ['Seoul', 'SamsungSDS'],
      ['Sydney', 'Vocus'],
      ['Tokyo', 'Tata Communications'],
      ['Washington DC', 'Sprint'],
    ]);
    expect(found.providersLost).toEqual([]);
  });

  test('address text or link changed at three (the misprint at Melbourne2 is mended on import)', () => {
    expect(found.facilitiesChanged.map(({ location }) => location.name)).toEqual([
      'Marseille',
      'Pune',
      'Toronto2',
    ]);
  });

  test('a region that only the Metro page names is not called added', () => {
    expect(namesOf(found.azureRegions.added)).toEqual(['Chile Central', 'Denmark East']);
    const regions = found.incomparable.filter(({ kind }) => kind === 'region');
    expect(regions.map(({ thing, missing }) => [thing.name, missing])).toEqual([
      ['Belgium Central', 'metro'],
    ]);
  });
});

describe('older editions', () => {
  test('a geopolitical region under a new name is renamed, its locations stay', () => {
    const found = publishedDiff('2018-10-15', '2019-07-11');
    expect(found.geopoliticalRegions.renamed).toMatchObject([
      { id: 'oceania', formerId: 'australia', before: 'Australia', after: 'Oceania' },
    ]);
    expect(namesOf(found.geopoliticalRegions.added)).toEqual(['UAE']);
    expect(found.peeringLocations.regrouped).toEqual([]);
    const us = publishedDiff('2015-06-25', '2016-10-21');
    expect(us.geopoliticalRegions.renamed).toMatchObject([
      { before: 'US', after: 'North America' },
    ]);
    expect(us.peeringLocations.regrouped).toEqual([]);
  });

  test('one China becomes two: its locations are regrouped', () => {
    const found = publishedDiff('2017-04-14', '2018-10-15');
    expect(namesOf(found.geopoliticalRegions.removed)).toEqual(['China']);
    expect(
      found.peeringLocations.regrouped.map(({ thing, after }) => [thing.name, after]),
    ).toContainEqual(['Beijing', 'China North']);
  });

  test('the German cloud closes', () => {
    expect(publishedDiff('2021-02-10', '2023-11-06').clouds.closed).toEqual(['germany']);
    expect(publishedDiff('2015-06-25', '2016-10-21').clouds.opened).toEqual([
      'us-government',
      'china',
      'germany',
    ]);
  });

  test('what a closed cloud named counts: T-Systems is no news, e-shelter is gone', () => {
    const { providers, providersGained } = publishedDiff('2020-05-05', '2023-11-06');
    expect(namesOf(providersGained.flatMap((one) => one.providers))).toContain('T-Systems');
    expect(namesOf(providers.added)).not.toContain('T-Systems');
    expect(namesOf(providers.removed)).toContain('e-shelter');
  });

  test('a provider that only an open cloud without a table could name is neither here nor there', () => {
    const before = publishedIndex('2020-05-05');
    const after = publishedIndex('2023-11-06');
    const isKept = (cloud: string) => cloud !== 'china';
    const silent = indexEdition({
      ...before.edition,
      peeringLocations: before.edition.peeringLocations.map((location) =>
        isKept(location.cloud) ? location : { ...location, providers: null },
      ),
    });
    const { providers } = diffEditions(silent, after, publishedCatalogue().aliases);
    expect(idsOf(providers.added)).not.toContain('china-telecom');
    expect(idsOf(providers.added).length).toBeGreaterThan(0);
  });

  test('announced becomes available, which is a kind of its own', () => {
    const found = publishedDiff('2016-10-21', '2017-04-14');
    const before = publishedIndex('2016-10-21').edition.peeringLocations.filter(
      (one) => one.announced,
    );
    const after = publishedIndex('2017-04-14').peeringLocations;
    const opened = before.filter(({ id }) => after.get(id)?.announced === false);
    expect(opened.length).toBeGreaterThan(0);
    expect(idsOf(found.peeringLocations.opened)).toEqual(idsOf(opened));
    expect(namesOf(found.peeringLocations.added)).not.toContain(opened[0]?.name);
  });

  test('what 2021 does not publish is said once, and is no loss', () => {
    const found = publishedDiff('2020-05-05', '2021-02-10');
    expect(found.providersLost).toEqual([]);
    expect(found.providers).toEqual(nothing);
    expect(found.localLost).toEqual([]);
    expect(found.directLost).toEqual([]);
    expect(found.zoneChanged).toEqual([]);
    const whole = found.notPublished.filter((gap) => gap.clouds === null);
    expect(whole).toEqual(
      ['providers', 'facilities', 'local', 'direct', 'zone'].map((aspect) => ({
        edition: '2021-02-10',
        aspect,
        clouds: null,
      })),
    );
  });

  test('a location that only a providers table names is not gone where there is none', () => {
    const seattle = publishedDiff('2017-04-14', '2021-02-10');
    const named = publishedIndex('2017-04-14').edition.peeringLocations.filter(
      (one) => one.geopoliticalBasis.certainty === 'inferred',
    );
    const absent = named.filter(({ id }) => !publishedIndex('2021-02-10').peeringLocations.has(id));
    expect(idsOf(seattle.incomparable.map(({ thing }) => thing))).toEqual(
      expect.arrayContaining(idsOf(absent)),
    );
  });
});
