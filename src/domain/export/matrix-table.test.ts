import { expect, test } from 'vitest';
import { filterLocations, filterRegions } from '../filters';
import { availableReach } from '../reach';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { matrixCsv } from './csv';
import { matrixTable } from './tables';
import { tabSeparated } from './tab-separated';

const published = publishedIndex('2026-09-16');

test('has a row per peering location and a column per Azure region, in the order given', () => {
  const things = {
    locations: filterLocations(published, sampleView()),
    regions: filterRegions(published, sampleView()),
  };
  const { header, rows } = matrixTable(published, things);
  expect(header).toEqual([
    'Peering location',
    ...things.regions.map(({ name }) => name),
    'edition',
    'source',
  ]);
  expect(rows.map(([name]) => name)).toEqual(things.locations.map(({ name }) => name));
  const words = { local: 'Local', standard: 'Standard', premium: 'Premium' };
  for (const [position, location] of things.locations.entries()) {
    const expected = things.regions.map((region) => {
      const answer = availableReach(published.edition, location, region);
      const word = answer?.leastSku == null ? 'none' : words[answer.leastSku];
      return answer?.inferred === true ? `${word}, inferred` : word;
    });
    expect(rows[position]?.slice(1, -2)).toEqual(expected);
    expect(rows[position]?.at(-2)).toBe('2026-09-16');
    expect(rows[position]?.at(-1)).toContain('CC BY 4.0');
  }
});

test('says in words what is out of reach, not published, or announced', () => {
  const index = sampleIndex({
    skus: ['standard'],
    azureRegions: [
      sampleRegion(),
      sampleRegion({ name: 'Nowhere', geopoliticalRegionId: null }),
      sampleRegion({ name: 'East US', geopoliticalRegionId: 'north-america' }),
      sampleRegion({ name: 'Soon', announced: true }),
    ],
    peeringLocations: [sampleLocation(), sampleLocation({ name: 'Oslo', announced: true })],
  });
  const { azureRegions, peeringLocations } = index.edition;
  const { header, rows } = matrixTable(index, {
    locations: peeringLocations,
    regions: azureRegions,
  });
  expect(header[4]).toBe('Soon (announced)');
  const announced = 'announced, not yet available';
  expect(rows.map((row) => row.slice(0, -2))).toEqual([
    ['Amsterdam', 'Standard', 'not published', 'not reachable', announced],
    ['Oslo (announced)', announced, announced, announced, announced],
  ]);
});

test('no name runs as a formula, in a row or in the header', () => {
  const index = sampleIndex({
    azureRegions: [sampleRegion({ id: 'westeurope', name: '=1+1' })],
    peeringLocations: [sampleLocation({ name: '@SUM(A1)' })],
  });
  const { azureRegions, peeringLocations } = index.edition;
  const things = { locations: peeringLocations, regions: azureRegions };
  expect(matrixCsv(index, things)).toMatch(
    /^Peering location,'=1\+1,edition,source\r\n'@SUM\(A1\),Standard,/,
  );
  expect(tabSeparated(matrixTable(index, things))).toMatch(
    /^Peering location\t'=1\+1\tedition\tsource\n'@SUM\(A1\)\tStandard\t/,
  );
});

test('without rows or columns one row says why', () => {
  const { peeringLocations, azureRegions } = published.edition;
  const noRegion = matrixTable(published, { locations: peeringLocations, regions: [] });
  expect(noRegion.rows).toHaveLength(1);
  expect(noRegion.rows[0]?.at(-1)).toMatch(/no rows: the filters leave no Azure region$/);
  const noLocation = matrixTable(published, { locations: [], regions: azureRegions });
  expect(noLocation.rows).toHaveLength(1);
  expect(noLocation.rows[0]?.at(-1)).toMatch(/no rows: the filters leave no peering location$/);
});
