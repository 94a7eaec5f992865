import { expect, test } from 'vitest';
import { diffEditions } from '@/domain/edition-diff';
import { changeMarks } from '@/domain/edition-diff-marks';
import { publishedIndex } from '@/testing/published-edition';
import { sampleCatalogue } from '@/testing/sample-edition';
import { comparisonCaption } from './comparison-caption';

const older = publishedIndex('2020-05-05');
const later = publishedIndex('2026-09-16');

test('names both editions, and counts what was added and removed between them', () => {
  const diff = diffEditions(older, later, sampleCatalogue().aliases);
  const { peeringLocations, azureRegions } = diff;
  expect(peeringLocations.added.length).toBeGreaterThan(0);
  expect(azureRegions.removed.length).toBeGreaterThan(0);
  expect(comparisonCaption({ older, laterId: '2026-09-16', marks: changeMarks(diff) })).toBe(
    [
      `Changes 2020-05-05 to 2026-09-16: +${String(peeringLocations.added.length)}`,
      `−${String(peeringLocations.removed.length)} peering locations, +${String(azureRegions.added.length)}`,
      `−${String(azureRegions.removed.length)} Azure regions, all clouds`,
    ].join(' / '),
  );
});

test('counts nothing before it can', () => {
  const caption = comparisonCaption({ older, laterId: '2026-09-16', marks: null });
  expect(caption).toBe('Changes 2020-05-05 to 2026-09-16');
  expect(comparisonCaption({ older: null, laterId: '2026-09-16', marks: null })).toBe(
    'Loading the map',
  );
});

test('an edition with itself has no changes to count', () => {
  const caption = comparisonCaption({ older: later, laterId: '2026-09-16', marks: new Map() });
  expect(caption).toBe('Edition 2026-09-16 with itself');
});
