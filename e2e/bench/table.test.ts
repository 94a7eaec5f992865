import { expect, test } from 'vitest';
import { formatTable, reachesGoal, type Row } from './table';

const painted: Row = { what: 'painted', unit: 's', figure: 0.804, goal: { atMost: 1 }, bare: 1.61 };

test('a row has figure, goal, the bare page’s figure and the ratio', () => {
  expect(formatTable([painted]).split('\n')).toEqual([
    '| what    | figure | goal | bare page | ratio |',
    '| ------- | ------ | ---- | --------- | ----- |',
    '| painted | 0.80 s | <= 1 | 1.61 s    | 0.50  |',
  ]);
});

test('a missed goal and a figure that could not be measured stand out', () => {
  const table = formatTable([
    { ...painted, figure: 1.2 },
    { ...painted, figure: null, bare: null },
    { what: 'Lighthouse', unit: 'points', figure: 97, goal: { atLeast: 98 }, bare: null },
  ]);
  expect(table).toContain('| **1.20 s**, missed | <= 1  | 1.61 s    | 0.75  |');
  expect(table).toContain('| **none**, missed   | <= 1  |           |       |');
  expect(table).toContain('| **97**, missed     | >= 98 |');
});

test('goals are judged by what is printed', () => {
  expect(reachesGoal({ ...painted, figure: 1.0049 })).toBe(true);
  expect(reachesGoal({ ...painted, figure: 1.006 })).toBe(false);
  expect(reachesGoal({ ...painted, figure: null })).toBe(false);
  expect(reachesGoal({ ...painted, figure: null, goal: null })).toBe(true);
  expect(reachesGoal({ ...painted, unit: 'points', figure: 98, goal: { atLeast: 98 } })).toBe(true);
});
