import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sampleIndex, sampleView } from '@/testing/sample-edition';
import { sampleLocation, sampleRegion } from '@/testing/sample-things';
import { filterLocations } from './filters';
import { reachesCounts } from './filters-reaches';
import { circuitSkus } from './model';

const index = publishedIndex('2026-09-16');

test.each(circuitSkus)('promises with %s exactly what choosing the region leaves', (sku) => {
  const filters = { geo: ['europe', 'asia'], direct: true };
  const counts = reachesCounts(index, sampleView({ sku, filters }));
  expect(counts.size).toBe(57);
  for (const [reaches, count] of counts) {
    const left = filterLocations(index, sampleView({ sku, filters: { ...filters, reaches } }));
    expect(left.filter((location) => !location.announced)).toHaveLength(count);
  }
});

test('promises nothing of what is only announced, at either end, nor leaves anything for it', () => {
  const year2018 = publishedIndex('2018-10-15');
  const isAnnounced = (id: string) => year2018.azureRegions.get(id)?.announced === true;
  for (const sku of ['standard', 'premium'] as const) {
    for (const [reaches, count] of reachesCounts(year2018, sampleView({ sku }))) {
      const left = filterLocations(year2018, sampleView({ sku, filters: { reaches } }));
      expect(left).toHaveLength(count);
      expect(left.filter((location) => location.announced)).toEqual([]);
      if (isAnnounced(reaches)) expect(left).toEqual([]);
    }
  }
  expect(isAnnounced('southafricanorth')).toBe(true);
});

test('does not count itself: a chosen region leaves the other counts as they were', () => {
  const before = reachesCounts(index, sampleView());
  expect(reachesCounts(index, sampleView({ filters: { reaches: 'westeurope' } }))).toEqual(before);
  expect(before.get('westeurope')).toBeGreaterThan(0);
});

test('an announced region is reached from nowhere yet', () => {
  const region = sampleRegion();
  const counted = (announced: boolean) =>
    reachesCounts(
      sampleIndex({
        azureRegions: [{ ...region, announced }],
        peeringLocations: [sampleLocation()],
      }),
      sampleView({ sku: 'premium' }),
    ).get(region.id);
  expect(counted(false)).toBe(1);
  expect(counted(true)).toBe(0);
});
