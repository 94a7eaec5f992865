import { expect, test } from 'vitest';
import { type PairEditions, type PresenceHistory, presenceSince } from './presence-history';

const pair = (...editions: string[]): PairEditions =>
  new Map([['equinix', new Map([['amsterdam', editions]])]]);
const none: PairEditions = new Map();

function history(parts: Partial<PresenceHistory>): PresenceHistory {
  return {
    publishing: ['2016', '2017', '2018', '2023', '2024'],
    available: none,
    announced: none,
    byProviderOnly: none,
    ...parts,
  };
}

const since = (parts: Partial<PresenceHistory>) =>
  presenceSince(history(parts), 'equinix', 'amsterdam');

test('the oldest edition that names the pair, and the one before that does not', () => {
  expect(since({ available: pair('2018', '2023', '2024') })).toEqual({
    edition: '2018',
    previous: '2017',
    mayBeOlder: false,
    availableSince: '2018',
    missingIn: [],
    until: null,
  });
});

test('in the first edition with providers the pair may be older', () => {
  expect(since({ available: pair('2016', '2017', '2018', '2023', '2024') })).toMatchObject({
    edition: '2016',
    previous: null,
    mayBeOlder: true,
  });
});

test('announced first, available later', () => {
  const found = since({
    announced: pair('2017'),
    available: pair('2018', '2023', '2024'),
  });
  expect(found).toMatchObject({ edition: '2017', availableSince: '2018', previous: '2016' });
  expect(since({ announced: pair('2024') })?.availableSince).toBeNull();
});

test('gaps and the end are told; editions without providers are neither', () => {
  expect(since({ available: pair('2016', '2018') })).toMatchObject({
    missingIn: ['2017'],
    until: '2018',
  });
});

test('a pair of the page by provider alone may be older: older editions have no such page', () => {
  expect(since({ byProviderOnly: pair('2024') })).toMatchObject({
    edition: '2024',
    previous: null,
    mayBeOlder: true,
    availableSince: '2024',
  });
  expect(since({ byProviderOnly: pair('2024'), available: pair('2018', '2023') })).toMatchObject({
    edition: '2018',
    previous: '2017',
    until: null,
  });
});

test('a pair that no edition names, and ids of anything at all, give null', () => {
  const known = history({ available: pair('2018') });
  expect(presenceSince(known, 'equinix', 'oslo')).toBeNull();
  expect(presenceSince(known, '__proto__', 'constructor')).toBeNull();
});
