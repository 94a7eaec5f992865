import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdition } from '@/testing/arbitraries';
import { publishedCatalogue, publishedIndex } from '@/testing/published-edition';
import { sampleCatalogue } from '@/testing/sample-edition';
import { diffEditions } from './edition-diff';
import { changeMarks } from './edition-diff-marks';
import { editionsToCompare } from './edition-diff-order';
import type { EditionDiff, ThingChanges } from './edition-diff-types';
import { indexEdition } from './edition-index';

const catalogue = publishedCatalogue();
const { aliases } = catalogue;
const indexes = new Map(catalogue.editions.map(({ id }) => [id, publishedIndex(id)]));
const ids = [...indexes.keys()];

function index(id: string) {
  const found = indexes.get(id);
  if (found === undefined) throw new Error(`no edition ${id}`);
  return found;
}

function diff(from: string, to: string): EditionDiff {
  return diffEditions(index(from), index(to), aliases);
}

const nothing: ThingChanges = { added: [], removed: [], renamed: [] };

/** The diff without what names the editions and what they do not publish: only changes. */
function changesOf(diffed: EditionDiff) {
  const { from: _from, to: _to, notPublished: _gaps, incomparable: _unclear, ...changes } = diffed;
  return changes;
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
}

const names = (things: { name: string }[]) => things.map(({ name }) => name);
const idsOf = (things: { id: string }[]) => things.map(({ id }) => id).toSorted();
const perPlace = (changes: { location: { name: string }; providers: { name: string }[] }[]) =>
  changes.map(({ location, providers }) => [location.name, ...names(providers)]);

describe('properties', () => {
  test('an edition differs in nothing from itself', () => {
    for (const id of ids) expect(isEmpty(changesOf(diff(id, id)))).toBe(true);
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const one = indexEdition(edition);
        const found = diffEditions(one, one, aliases);
        expect(isEmpty(changesOf(found))).toBe(true);
        expect(found.incomparable).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  const mirrors = (there: EditionDiff, back: EditionDiff) => {
    const same = (one: ThingChanges, other: ThingChanges) => {
      expect(idsOf(one.added)).toEqual(idsOf(other.removed));
      expect(idsOf(one.removed)).toEqual(idsOf(other.added));
      expect(one.renamed.map((each) => [each.formerId, each.id, each.before, each.after])).toEqual(
        expect.arrayContaining(
          other.renamed.map((each) => [each.id, each.formerId, each.after, each.before]),
        ),
      );
      expect(one.renamed).toHaveLength(other.renamed.length);
    };
    for (const key of ['geopoliticalRegions', 'azureRegions', 'peeringLocations'] as const) {
      same(there[key], back[key]);
    }
    same(there.providers, back.providers);
    for (const key of ['azureRegions', 'peeringLocations'] as const) {
      expect(idsOf(there[key].opened)).toEqual(idsOf(back[key].withdrawn));
      const moves = there[key].regrouped.map((one) => `${one.thing.id} ${one.before} ${one.after}`);
      const movesBack = back[key].regrouped.map(
        (one) => `${one.thing.id} ${one.after} ${one.before}`,
      );
      expect(moves.toSorted()).toEqual(movesBack.toSorted());
    }
    expect(there.clouds.opened).toEqual(back.clouds.closed);
    expect(pairsOf(there.providersGained)).toEqual(pairsOf(back.providersLost));
    expect(pairsOf(there.providersOpened)).toEqual(pairsOf(back.providersWithdrawn));
    expect(there.localGained).toHaveLength(back.localLost.length);
    expect(idsOf(there.directGained)).toEqual(idsOf(back.directLost));
    expect(there.zoneChanged).toHaveLength(back.zoneChanged.length);
    expect(there.facilitiesChanged).toHaveLength(back.facilitiesChanged.length);
    expect(there.notPublished).toEqual(expect.arrayContaining(back.notPublished));
    expect(there.incomparable).toHaveLength(back.incomparable.length);
  };

  test('the way back mirrors the way there', () => {
    for (const [position, from] of ids.entries()) {
      for (const to of ids.slice(position + 1)) mirrors(diff(from, to), diff(to, from));
    }
    fc.assert(
      fc.property(anyEdition, anyEdition, (a, b) => {
        const [one, other] = [indexEdition(a), indexEdition({ ...b, id: '2027-01-01' })];
        mirrors(diffEditions(one, other, aliases), diffEditions(other, one, aliases));
      }),
      { numRuns: 50 },
    );
  });

  type File = Record<
    'peeringLocations' | 'azureRegions' | 'geopoliticalRegions',
    { id: string; providers?: { providerId: string; onlyOn: string | null }[] | null }[]
  >;
  const file = (id: string): File =>
    JSON.parse(
      readFileSync(new URL(`../../public/data/editions/${id}.json`, import.meta.url), 'utf8'),
    );
  const files = new Map(ids.map((id) => [id, file(id)]));

  test.each(ids.slice(1).map((to, position) => [ids[position] ?? '', to]))(
    'from %s to %s agrees with naive set differences of the files',
    (from, to) => {
      const found = diff(from, to);
      const [a, b] = [files.get(from), files.get(to)];
      if (a === undefined || b === undefined) throw new Error('a file is missing');
      for (const kind of ['peeringLocations', 'azureRegions'] as const) {
        const unclear = (edition: string) =>
          found.incomparable
            .filter((one) => one.edition === edition)
            .filter((one) => (one.kind === 'location') === (kind === 'peeringLocations'))
            .map(({ thing }) => thing);
        const before = new Set(a[kind].map(({ id }) => id));
        const after = new Set(b[kind].map(({ id }) => id));
        const came = [...after].filter((id) => !before.has(id));
        const went = [...before].filter((id) => !after.has(id));
        expect(idsOf([...found[kind].added, ...unclear(from)])).toEqual(came.toSorted());
        expect(idsOf([...found[kind].removed, ...unclear(to)])).toEqual(went.toSorted());
      }
      const pairs = (one: File) =>
        one.peeringLocations.flatMap(({ id, providers }) =>
          (providers ?? [])
            .filter(({ onlyOn }) => onlyOn !== 'by-provider')
            .map(({ providerId }) => `${id} ${providerId}`),
        );
      const isShared = (pair: string) =>
        [a, b].every((one) => one.peeringLocations.some(({ id }) => id === pair.split(' ')[0]));
      const [old, now] = [new Set(pairs(a)), new Set(pairs(b))];
      const hasBoth = old.size > 0 && now.size > 0;
      const gained = hasBoth ? [...now].filter((one) => !old.has(one) && isShared(one)) : [];
      const lost = hasBoth ? [...old].filter((one) => !now.has(one) && isShared(one)) : [];
      expect(pairsOf(found.providersGained)).toEqual(gained.toSorted());
      expect(pairsOf(found.providersLost)).toEqual(lost.toSorted());
    },
  );
});

function pairsOf(changes: EditionDiff['providersGained']): string[] {
  return changes
    .flatMap(({ location, providers }) => providers.map(({ id }) => `${location.id} ${id}`))
    .toSorted();
}

describe('04/28/2026 to 09/16/2026, as the facts have it', () => {
  const found = diff('2026-04-28', '2026-09-16');

  test('six locations came, none went, nothing moved', () => {
    expect(names(found.peeringLocations.added)).toEqual([
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
      ...names(regions),
    ]);
    expect(local).toEqual([
      ['Copenhagen', 'Denmark East'],
      ['Santiago', 'Chile Central'],
    ]);
    expect(found.localLost).toEqual([]);
    expect(names(found.directGained)).toEqual(['Marseille']);
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
    expect(names(found.azureRegions.added)).toEqual(['Chile Central', 'Denmark East']);
    expect(found.incomparable.map(({ thing, missing }) => [thing.name, missing])).toEqual([
      ['Belgium Central', 'metro'],
    ]);
  });
});

describe('older editions', () => {
  test('a geopolitical region under a new name is renamed, its locations stay', () => {
    const found = diff('2018-10-15', '2019-07-11');
    expect(found.geopoliticalRegions.renamed).toMatchObject([
      { id: 'oceania', formerId: 'australia', before: 'Australia', after: 'Oceania' },
    ]);
    expect(names(found.geopoliticalRegions.added)).toEqual(['UAE']);
    expect(found.peeringLocations.regrouped).toEqual([]);
    const us = diff('2015-06-25', '2016-10-21');
    expect(us.geopoliticalRegions.renamed).toMatchObject([
      { before: 'US', after: 'North America' },
    ]);
    expect(us.peeringLocations.regrouped).toEqual([]);
  });

  test('one China becomes two: its locations are regrouped', () => {
    const found = diff('2017-04-14', '2018-10-15');
    expect(names(found.geopoliticalRegions.removed)).toEqual(['China']);
    expect(
      found.peeringLocations.regrouped.map(({ thing, after }) => [thing.name, after]),
    ).toContainEqual(['Beijing', 'China North']);
  });

  test('the German cloud closes', () => {
    expect(diff('2021-02-10', '2023-11-06').clouds.closed).toEqual(['germany']);
    expect(diff('2015-06-25', '2016-10-21').clouds.opened).toEqual([
      'us-government',
      'china',
      'germany',
    ]);
  });

  test('announced becomes available, which is a kind of its own', () => {
    const found = diff('2016-10-21', '2017-04-14');
    const before = index('2016-10-21').edition.peeringLocations.filter((one) => one.announced);
    const after = index('2017-04-14').peeringLocations;
    const opened = before.filter(({ id }) => after.get(id)?.announced === false);
    expect(opened.length).toBeGreaterThan(0);
    expect(idsOf(found.peeringLocations.opened)).toEqual(idsOf(opened));
    expect(names(found.peeringLocations.added)).not.toContain(opened[0]?.name);
  });

  test('what 2021 does not publish is said once, and is no loss', () => {
    const found = diff('2020-05-05', '2021-02-10');
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
    const seattle = diff('2017-04-14', '2021-02-10');
    const named = index('2017-04-14').edition.peeringLocations.filter(
      (one) => one.geopoliticalBasis.certainty === 'inferred',
    );
    const absent = named.filter(({ id }) => !index('2021-02-10').peeringLocations.has(id));
    expect(idsOf(seattle.incomparable.map(({ thing }) => thing))).toEqual(
      expect.arrayContaining(idsOf(absent)),
    );
  });
});

test('marks: what came, what went, what changed, and nothing else', () => {
  const marks = changeMarks(diff('2026-04-28', '2026-09-16'));
  expect(marks.get('location:omaha')).toBe('added');
  expect(marks.get('region:denmarkeast')).toBe('added');
  expect(marks.get('location:copenhagen')).toBe('changed');
  expect(marks.get('location:marseille')).toBe('changed');
  expect(marks.get('location:amsterdam')).toBeUndefined();
  expect(changeMarks(diff('2021-02-10', '2023-11-06')).get('region:germanycentral')).toBe(
    'removed',
  );
});

test('the editions to compare: the newest two unless the address says otherwise', () => {
  const newest = { from: '2026-04-28', to: '2026-09-16' };
  expect(editionsToCompare(catalogue, null, null)).toEqual(newest);
  expect(editionsToCompare(catalogue, '1999-01-01', 'constructor')).toEqual(newest);
  expect(editionsToCompare(catalogue, null, '2015-06-25')?.from).toBe('2015-03-31');
  expect(editionsToCompare(catalogue, '2026-09-16', '2015-03-31')?.to).toBe('2015-03-31');
  expect(editionsToCompare(catalogue, null, '2015-03-31')?.from).toBe('2015-03-31');
  expect(editionsToCompare({ ...sampleCatalogue(), editions: [] }, null, null)).toBeNull();
});
