import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdition } from '@/testing/arbitraries';
import { idsOf, publishedDiff } from '@/testing/published-diff';
import { publishedCatalogue } from '@/testing/published-edition';
import { diffEditions } from './edition-diff';
import type { EditionDiff, ThingChanges } from './edition-diff-types';
import { indexEdition } from './edition-index';

const { aliases, editions } = publishedCatalogue();
const ids = editions.map(({ id }) => id);

/** The diff without what names the editions and what they do not publish: only changes. */
function changesOf(diffed: EditionDiff) {
  const { from: _from, to: _to, notPublished: _gaps, incomparable: _unclear, ...changes } = diffed;
  return changes;
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
}

describe('properties', () => {
  test('an edition differs in nothing from itself', () => {
    for (const id of ids) expect(isEmpty(changesOf(publishedDiff(id, id)))).toBe(true);
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
    same(there.metroSites, back.metroSites);
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
      for (const to of ids.slice(position + 1))
        mirrors(publishedDiff(from, to), publishedDiff(to, from));
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
      const found = publishedDiff(from, to);
      const [a, b] = [files.get(from), files.get(to)];
      if (a === undefined || b === undefined) throw new Error('a file is missing');
      for (const kind of ['peeringLocations', 'azureRegions'] as const) {
        const unclear = (edition: string) =>
          found.incomparable
            .filter((one) => one.edition === edition)
            .filter((one) => one.kind === (kind === 'peeringLocations' ? 'location' : 'region'))
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
