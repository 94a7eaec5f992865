import { expect, test } from 'vitest';
import { reachOfLocation } from './reach-list';
import { sampleIndex } from '@/testing/sample-edition';
import { sampleRegion } from '@/testing/sample-things';
import { hasInferredRow, headedGroups, reachGroups } from './reach-groups';

const index = sampleIndex();
const amsterdam = index.peeringLocations.get('amsterdam');
if (amsterdam === undefined) throw new Error('the sample has Amsterdam');

test('splits what Premium reaches by least SKU, the last part by geopolitical region', () => {
  const { groups } = reachGroups(
    reachOfLocation(index, amsterdam).rows,
    'premium',
    ({ region }) => region,
  );
  expect(groups.map(({ sku, count }) => [sku, count])).toEqual([
    ['local', 1],
    ['standard', 2],
    ['premium', 2],
  ]);
  const [local, , premium] = headedGroups(index, groups);
  expect(local).toMatchObject({ weight: 'bold', name: 'Local', adds: null });
  expect(local?.parts.map(({ heading }) => heading)).toEqual([null]);
  expect(premium).toMatchObject({ weight: 'thin', name: 'Premium', adds: 2 });
  expect(premium?.parts[0]?.heading).toMatchObject({ name: 'North America', code: 'NA' });
  expect(groups[2]?.parts.map((part) => part.geopoliticalRegionId)).toEqual([
    'north-america',
    'asia',
  ]);
});

test('marks what rests on an inferred assignment, never a local region', () => {
  const { groups } = reachGroups(
    reachOfLocation(index, amsterdam).rows,
    'standard',
    ({ region }) => region,
  );
  const marked = groups.flatMap((group) =>
    group.parts.flatMap((part) => part.rows.filter((row) => row.reach.inferred)),
  );
  expect(marked.map((row) => row.region.name)).toEqual(['Denmark East']);
  expect(hasInferredRow(groups)).toBe(true);
  expect(hasInferredRow(groups.filter(({ sku }) => sku === 'local'))).toBe(false);
});

test('keeps announced regions apart, so that the list agrees with the count', () => {
  const announced = sampleIndex({
    azureRegions: [sampleRegion(), sampleRegion({ name: 'Soon', announced: true })],
  });
  const answer = reachOfLocation(announced, amsterdam);
  const reached = reachGroups(answer.rows, 'standard', ({ region }) => region);
  expect(reached.announced.map(({ region }) => region.name)).toEqual(['Soon']);
  expect(reached.groups.reduce((sum, group) => sum + group.count, 0)).toBe(answer.counts.standard);
});
