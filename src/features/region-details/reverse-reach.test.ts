import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reachGroups } from '@/domain/reach-groups';
import { reachOfRegion } from '@/domain/reach-list';
import { publishedIndex } from '@/testing/published-edition';
import { localLocations } from './reaching-locations';

/*
 * A second, naive reading of the edition files: no code of the domain, only the table of the three
 * SKUs as the product states it.
 */
type Place = { latitude: number; longitude: number } | null;
type Row = { id: string; cloud: string; geopoliticalRegionId: string | null; coordinates: Place };
type File = {
  skus: string[];
  peeringLocations: (Row & { announced: boolean; localRegionIds: string[] | null })[];
  azureRegions: Row[];
};

const folder = new URL('../../../public/data/editions/', import.meta.url);
const editions = readdirSync(folder)
  .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

function naively(file: File, region: Row, sku: 'local' | 'standard' | 'premium'): string[] {
  if (!file.skus.includes(sku)) return [];
  const ids: string[] = [];
  for (const location of file.peeringLocations) {
    if (location.cloud !== region.cloud || location.announced) continue;
    const isLocal = file.skus.includes('local') && location.localRegionIds?.includes(region.id);
    const isSame =
      region.geopoliticalRegionId !== null &&
      location.geopoliticalRegionId === region.geopoliticalRegionId;
    if (sku === 'premium' || isLocal === true || (sku === 'standard' && isSame)) {
      ids.push(location.id);
    }
  }
  return ids.sort();
}

test('there are editions to recompute', () => {
  expect(editions.length).toBeGreaterThanOrEqual(13);
});

test.each(editions)('every region of %s is reached from exactly these locations', (edition) => {
  const index = publishedIndex(edition);
  const file = JSON.parse(readFileSync(new URL(`${edition}.json`, folder), 'utf8')) as File;
  expect(file.azureRegions.length).toBeGreaterThan(0);
  for (const row of file.azureRegions) {
    const region = index.azureRegions.get(row.id);
    if (region === undefined) throw new Error(`no region ${row.id}`);
    const answer = reachOfRegion(index, region);
    for (const sku of ['local', 'standard', 'premium'] as const) {
      const { groups } = reachGroups(answer.rows, sku, ({ location }) => location);
      const rows = groups.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
      const ids = rows.map(({ location }) => location.id);
      const expected = naively(file, row, sku);
      expect([...ids].sort(), `${row.id} ${sku}`).toEqual(expected);
      // "Not published" is no count; a count is that of the list, and what is announced has none.
      if (answer.counts[sku] !== null) {
        expect(answer.counts[sku]).toBe(region.announced ? 0 : rows.length);
      }
      if (sku === 'local' && !region.announced)
        expect(
          localLocations(answer.rows)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected);
      for (const { rows: part } of groups.flatMap(({ parts }) => parts)) {
        const distances = part.map(({ distanceKm }) => distanceKm ?? Infinity);
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      }
    }
  }
});
