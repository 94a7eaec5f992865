import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodeHistory } from './history-decode';

const file = {
  schemaVersion: '1.3',
  editions: ['2016-10-21', '2017-04-14'],
  publishing: [0, 1, 7],
  available: { equinix: { amsterdam: [0, 1, 9] } },
  announced: {},
  byProviderOnly: {},
  later: 'an unknown field',
};

test('positions become edition ids; those that name none are left out', () => {
  const result = decodeHistory(file);
  if (result.kind === 'failed') throw new Error('failed');
  expect(result.value.publishing).toEqual(['2016-10-21', '2017-04-14']);
  expect(result.value.available.get('equinix')?.get('amsterdam')).toEqual(file.editions);
});

test('a newer major version, a wrong shape and anything else fail as a value', () => {
  const kindOf = (input: unknown) => {
    const result = decodeHistory(input);
    return result.kind === 'failed' ? result.issues[0]?.kind : 'ok';
  };
  expect(kindOf({ ...file, schemaVersion: '2.0' })).toBe('newer-schema');
  expect(kindOf({ ...file, available: { equinix: [1] } })).toBe('schema');
  fc.assert(fc.property(fc.anything(), (input) => kindOf(input) !== 'ok'));
});
