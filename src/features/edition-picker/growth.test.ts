import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { growthHeight, growthPath, growthSeries } from './growth';

const { editions } = publishedCatalogue();

test('three series, a point for each edition, as the catalogue counts', () => {
  const series = growthSeries(editions);
  expect(series.map(({ label }) => label)).toEqual([
    'Peering locations',
    'Azure regions',
    'Geopolitical regions',
  ]);
  for (const { points, greatest } of series) {
    expect(points.map(({ edition }) => edition)).toEqual(editions.map(({ id }) => id));
    expect([points[0]?.fraction, points.at(-1)?.fraction]).toEqual([0, 1]);
    expect(greatest).toBe(Math.max(...points.map(({ value }) => value)));
  }
  expect(series[0]?.points[0]?.value).toBe(15);
  expect(series[2]?.points[0]?.value).toBe(6);
});

test('the line stays level until the next edition, the greatest value touches the top', () => {
  const path = growthPath({
    label: 'sample',
    greatest: 4,
    points: [
      { edition: 'a', fraction: 0, value: 1 },
      { edition: 'b', fraction: 0.5, value: 4 },
      { edition: 'c', fraction: 1, value: 3 },
    ],
  });
  expect(path).toBe('M0 75H50V0H100V25');
});

test('no edition, one edition, nothing counted: no line and no NaN', () => {
  expect(growthSeries([]).map(growthPath)).toEqual(['', '', '']);
  expect(growthSeries(editions.slice(0, 1)).map(growthPath)).toEqual(['', '', '']);
  expect(growthHeight(0, 0)).toBe(100);
});
