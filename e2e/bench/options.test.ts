import { describe, expect, test } from 'vitest';
import { parseOptions, parts } from './options';

describe('parseOptions', () => {
  test('runs everything five times unless told otherwise', () => {
    expect(parseOptions([])).toEqual({ runs: 5, only: parts, dist: null });
  });

  test('takes runs and parts, in the order of the bench', () => {
    expect(parseOptions(['--only', 'frames,load', '--runs', '2', '--dist', 'out'])).toEqual({
      runs: 2,
      only: ['load', 'frames'],
      dist: 'out',
    });
  });

  test.each([
    [['--runs', '0'], /number from 1: 0/],
    [['--runs', 'many'], /number from 1: many/],
    [['--runs'], /number from 1/],
    [['--only', 'load,speed'], /some of .*: speed/],
    [['--dist'], /folder of a built site/],
    [['--fast'], /unknown option: --fast/],
  ])('says what is wrong with %j', (words, message) => {
    expect(parseOptions(words)).toMatch(message);
  });
});
