import { expect, test } from 'vitest';
import { publishedDiff } from '@/testing/published-diff';
import { changeMarks } from './edition-diff-marks';

test('marks: what came, what went, what changed, and nothing else', () => {
  const marks = changeMarks(publishedDiff('2026-04-28', '2026-09-16'));
  expect(marks.get('location:omaha')).toBe('added');
  expect(marks.get('region:denmarkeast')).toBe('added');
  expect(marks.get('location:copenhagen')).toBe('changed');
  expect(marks.get('location:marseille')).toBe('changed');
  expect(marks.get('location:amsterdam')).toBeUndefined();
  expect(changeMarks(publishedDiff('2021-02-10', '2023-11-06')).get('region:germanycentral')).toBe(
    'removed',
  );
});
