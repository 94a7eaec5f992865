import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { editionAfterKey, editionDay, fractionOf, nearestEdition, yearLabels } from './timeline';

const { editions } = publishedCatalogue();

test('snaps a day to the nearest edition, also beyond the ends', () => {
  expect(nearestEdition(editions, editionDay('2015-04-01'))).toBe('2015-03-31');
  expect(nearestEdition(editions, editionDay('2015-06-01'))).toBe('2015-06-25');
  expect(nearestEdition(editions, editionDay('2030-01-01'))).toBe('2026-09-16');
  expect(nearestEdition([], 0)).toBeNull();
});

test('keys go from edition to edition and stop at the ends', () => {
  expect(editionAfterKey(editions, '2015-03-31', 'ArrowRight')).toBe('2015-06-25');
  expect(editionAfterKey(editions, '2015-03-31', 'ArrowLeft')).toBe('2015-03-31');
  expect(editionAfterKey(editions, '2015-03-31', 'End')).toBe('2026-09-16');
  expect(editionAfterKey(editions, '2015-03-31', 'Tab')).toBeNull();
});

test('places days between the ends, and years by their middle', () => {
  expect(fractionOf(5, 0, 10)).toBe(0.5);
  expect(fractionOf(5, 5, 5)).toBe(1);
  const labels = yearLabels(editionDay('2015-03-31'), editionDay('2026-09-16'));
  expect(labels.map(({ year }) => year)).toEqual(['2015', '2017', '2019', '2021', '2023', '2025']);
});

test('a text that is no date stands at day 0', () => {
  expect(editionDay('someday')).toBe(0);
});
