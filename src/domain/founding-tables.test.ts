import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { reach } from './reach';
import { reachOfLocation, reachOfRegion } from './reach-list';

/** Its own, naive reading of the table: three cells a row, commas between names. */
const source = new URL('../../data/sources/2015-03-31/geopolitical-regions.md', import.meta.url);
const table = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|**') && !line.includes('Geopolitical Region'))
  .map((line) => {
    const [name = '', regions = '', locations = ''] = line.slice(1, -1).split('|');
    return {
      name: name.replaceAll('*', ''),
      regions: regions
        .replace('All US Regions - ', '')
        .split(',')
        .map((cell) => cell.trim()),
      locations: locations.split(',').map((cell) => cell.trim()),
    };
  });

const index = publishedIndex('2015-03-31');
const { edition } = index;

describe('edition 2015-03-31 against its table', () => {
  const locations = table.flatMap((row) => row.locations.map((name) => ({ name, row })));
  const regions = table.flatMap((row) => row.regions.map((name) => ({ name, row })));

  it('has six geopolitical regions, 15 locations and 15 regions, in one cloud, and no more', () => {
    expect(table.map((row) => row.name).sort()).toEqual(
      edition.geopoliticalRegions.map((region) => region.name).sort(),
    );
    expect(edition.geopoliticalRegions).toHaveLength(6);
    expect(edition.peeringLocations.map(({ name }) => name).sort()).toEqual(
      locations.map(({ name }) => name).sort(),
    );
    expect(edition.peeringLocations).toHaveLength(15);
    expect(edition.azureRegions.map(({ name }) => name).sort()).toEqual(
      regions.map(({ name }) => name).sort(),
    );
    expect(edition.azureRegions).toHaveLength(15);
    expect(edition.skus).toEqual(['standard']);
  });

  const pairs = locations.flatMap((location) =>
    regions.map((region) => ({
      from: location.name,
      to: region.name,
      isSameRow: location.row === region.row,
    })),
  );

  it('has a cell for every pair', () => {
    expect(pairs).toHaveLength(15 * 15);
  });

  it.each(pairs)('$from to $to', ({ from, to, isSameRow }) => {
    const location = edition.peeringLocations.find(({ name }) => name === from);
    const region = edition.azureRegions.find(({ name }) => name === to);
    if (location === undefined || region === undefined) throw new Error('not in the edition');
    const answer = reach(edition, location, region);
    expect(answer).toMatchObject(
      isSameRow
        ? { kind: 'reachable', leastSku: 'standard', reason: 'same-geopolitical-region' }
        : { kind: 'unreachable', reason: 'across-geopolitical-regions-not-supported' },
    );
    expect(answer).toMatchObject({
      inferred: false,
      bySku: { local: 'not-published', premium: 'not-published' },
    });
    const counted = {
      forward: reachOfLocation(index, location),
      reverse: reachOfRegion(index, region),
    };
    expect(counted.forward.counts.standard).toBe(
      regions.filter(({ row }) => row.locations.includes(from)).length,
    );
    expect(counted.reverse.counts.standard).toBe(
      locations.filter(({ row }) => row.regions.includes(to)).length,
    );
  });
});
