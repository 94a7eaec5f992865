import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import type { Cloud } from './model';
import { aspectNames, type PublishedAspect, publishes } from './publishes';

const publishedAspects = Object.keys(aspectNames) as PublishedAspect[];

function published(edition: string, cloud: Cloud): string[] {
  const index = publishedIndex(edition);
  return publishedAspects.filter((aspect) => publishes(index, aspect, cloud));
}

test('asks the cloud, not the edition: what one cloud’s tables say, another’s may not', () => {
  expect(published('2026-09-16', 'commercial')).toEqual([...publishedAspects]);
  expect(published('2026-09-16', 'us-government')).toEqual([
    'providers',
    'facilities',
    'local',
    'direct',
  ]);
  expect(published('2019-07-11', 'commercial')).toEqual([
    'providers',
    'facilities',
    'local',
    'zone',
  ]);
  expect(published('2019-07-11', 'china')).toEqual(['providers']);
});

test.each(['2015-03-31', '2021-02-10'])('without a table of providers %s says none of it', (id) => {
  expect(published(id, 'commercial')).toEqual([]);
});

test('a cloud that the edition does not have publishes nothing', () => {
  expect(published('2026-09-16', 'germany')).toEqual([]);
});
