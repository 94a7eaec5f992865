import { expect, test } from 'vitest';
import { publishedIndex } from '@/testing/published-edition';
import { sameNameElsewhere } from './same-name';

const index = publishedIndex('2026-09-16');

function elsewhere(id: string): string[] {
  const location = index.peeringLocations.get(id);
  if (location === undefined) throw new Error(`no location ${id}`);
  return sameNameElsewhere(index, location).map((other) => `${other.cloud} ${other.location.id}`);
}

test('the two Chicagos find each other', () => {
  expect(elsewhere('chicago')).toEqual(['us-government us-government-chicago']);
  expect(elsewhere('us-government-chicago')).toEqual(['commercial chicago']);
});

test('a name of one cloud has no other, and a second site of the metro is none', () => {
  expect(elsewhere('amsterdam')).toEqual([]);
});

test('whatever shares a name lies in another cloud', () => {
  for (const location of index.edition.peeringLocations) {
    for (const other of sameNameElsewhere(index, location)) {
      expect(other.cloud).not.toBe(location.cloud);
      expect(other.location.name).toBe(location.name);
    }
  }
});
