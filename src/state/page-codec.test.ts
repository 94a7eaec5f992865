import { describe, expect, test } from 'vitest';
import { isPagePath } from './page-codec';

describe('isPagePath', () => {
  test.each([
    '/a/b/',
    '/a/b',
    '/a/b/locations/Amsterdam',
    '/a/b/regions/unknown-id/',
    '/a/b/embed/locations/x/',
    '/a/b/embed/',
    '/A/B/CHANGES/',
    '/a/b/about/index.html',
  ])('%s is one', (path) => {
    expect(isPagePath(path, '/a/b/')).toBe(true);
  });

  test.each([
    '/a/b/assets/index-1.js',
    '/a/b/data/editions/1999-01-01.json',
    '/a/b/locations/',
    '/a/b/locations/x/y/',
    '/a/b/locations/<x>/',
    '/a/b/embed/nothing/',
    '/a/b/compare/',
    '/a/b/%ff/',
    '/elsewhere/',
  ])('%s is none', (path) => {
    expect(isPagePath(path, '/a/b/')).toBe(false);
  });
});
