import { expect, test } from 'vitest';

import { isSeparatorRow, splitRow } from './split-row';

test.each([
  ['| a | b |', ['a', 'b'], true, true],
  ['|a|b|', ['a', 'b'], true, true],
  ['| a | b', ['a', 'b'], true, false],
  ['a | b |', ['a', 'b'], false, true],
  ['| a | |', ['a', ''], true, true],
  ['| a |  |  ', ['a', ''], true, true],
  [String.raw`| a \| b | c |`, ['a | b', 'c'], true, true],
])('%s', (text, cells, opened, closed) => {
  expect(splitRow(text, 7)).toEqual({ line: 7, cells, opened, closed });
});

test.each([
  ['| --- | :--: |', true],
  ['|--|--|--|', true],
  ['| --- | x |', false],
  ['| | |', false],
])('%s is a separator: %s', (text, expected) => {
  expect(isSeparatorRow(splitRow(text, 1))).toBe(expected);
});
