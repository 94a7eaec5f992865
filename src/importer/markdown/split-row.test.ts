import { expect, test } from 'vitest';

import { isSeparatorRow, splitRow } from './split-row';

test.each([
  ['| a | b |', ['a', 'b'], true],
  ['|a|b|', ['a', 'b'], true],
  ['| a | b', ['a', 'b'], false],
  ['| a | |', ['a', ''], true],
  ['| a |  |  ', ['a', ''], true],
  [String.raw`| a \| b | c |`, ['a | b', 'c'], true],
])('%s', (text, cells, closed) => {
  expect(splitRow(text, 7)).toEqual({ line: 7, cells, closed });
});

test.each([
  ['| --- | :--: |', true],
  ['|--|--|--|', true],
  ['| --- | x |', false],
  ['| | |', false],
])('%s is a separator: %s', (text, expected) => {
  expect(isSeparatorRow(splitRow(text, 1))).toBe(expected);
});
