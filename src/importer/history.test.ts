import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { presenceSince } from '@/domain/presence-history';
import type { Edition } from '@/domain/model';
import { decodeHistory } from '@/edition/history-decode';

import { buildHistory } from './history';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
const { editions: summaries } = read('editions.json') as { editions: { id: string }[] };
const editions = summaries.map(({ id }) => read(`editions/${id}.json`) as Edition);

test('every pair of every edition stands in the history once, and nothing else does', () => {
  const history = buildHistory(editions);
  const inHistory = [history.available, history.announced, history.byProviderOnly].flatMap(
    (pairs, kind) =>
      Object.entries(pairs).flatMap(([provider, locations]) =>
        Object.entries(locations).flatMap(([location, positions]) =>
          positions.map((position) => [kind, provider, location, position].join(' ')),
        ),
      ),
  );
  const inEditions = editions.flatMap(({ peeringLocations }, position) =>
    peeringLocations.flatMap(({ id, providers }) =>
      (providers ?? []).map(({ providerId, announced, onlyOn }) => {
        const kind = onlyOn === 'by-provider' ? 2 : Number(announced);
        return [kind, providerId, id, position].join(' ');
      }),
    ),
  );
  expect(inHistory.toSorted()).toEqual(inEditions.toSorted());
});

test('the editions without a table of providers are named as such', () => {
  const { editions: ids, publishing } = buildHistory(editions);
  const silent = ids.filter((_, position) => !publishing.includes(position));
  expect(silent).toEqual(['2015-03-31', '2015-06-25', '2021-02-10']);
});

test('the stored file decodes and answers', () => {
  const result = decodeHistory(read('history.json'));
  if (result.kind === 'failed') throw new Error('history.json cannot be read');
  expect(presenceSince(result.value, 'vocus', 'sydney')).toMatchObject({
    edition: '2026-09-16',
    previous: '2026-04-28',
  });
  expect(presenceSince(result.value, 'equinix', 'amsterdam')).toMatchObject({
    edition: '2016-10-21',
    mayBeOlder: true,
    missingIn: [],
    until: null,
  });
});
