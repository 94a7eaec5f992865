import { expect, test } from 'vitest';
import { chooseEngines } from './engines';

test('tests in the engines that start', () => {
  expect(chooseEngines(() => 'ready')).toEqual({ chosen: ['firefox', 'webkit'], skipped: [] });
});

test('says of each engine left out why, and what would change it', () => {
  const { chosen, skipped } = chooseEngines((engine) =>
    engine === 'firefox' ? 'missing' : 'broken',
  );
  expect(chosen).toEqual([]);
  expect(skipped).toEqual([
    'firefox: skipped, Playwright’s build is not installed here: npx playwright install firefox',
    'webkit: skipped, it is installed but does not start: npx playwright install-deps webkit',
  ]);
});
