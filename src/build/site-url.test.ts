import { describe, expect, test } from 'vitest';
import { absoluteUrl, siteAddress } from './site-url';

describe('siteAddress', () => {
  test.each([
    [{}, 'http://localhost:4173', '/'],
    [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4173', '/'],
    [{ SITE_URL: 'https://Atlas.Example', BASE_PATH: '/a/b/' }, 'https://atlas.example', '/a/b/'],
    [{ SITE_URL: 'https://atlas.example/', BASE_PATH: 'a/b' }, 'https://atlas.example', '/a/b/'],
    // As the Pages action writes them: no slash at the end.
    [
      { SITE_URL: 'https://o.github.io', BASE_PATH: '/my.atlas' },
      'https://o.github.io',
      '/my.atlas/',
    ],
    [{ SITE_URL: 'http://[::1]:8080', BASE_PATH: '/' }, 'http://[::1]:8080', '/'],
  ])('%j', (environment, origin, base) => {
    expect(siteAddress(environment)).toEqual({ origin, base });
  });

  test.each([
    'atlas.example',
    'ftp://atlas.example',
    'https://atlas.example/a/',
    'https://atlas.example/?q',
    'https://atlas.example/#top',
    'https://me:secret@atlas.example',
    'https://',
    'javascript:alert(1)',
  ])('refuses SITE_URL=%s', (text) => {
    expect(() => siteAddress({ SITE_URL: text })).toThrow(`SITE_URL is "${text}"`);
  });

  test.each([
    './',
    '/a/../b/',
    '//host/a/',
    '/a//b/',
    'https://x/',
    '/a b/',
    '/a?b/',
    'C:/x',
    '/"/',
  ])('refuses BASE_PATH=%s', (text) => {
    expect(() => siteAddress({ BASE_PATH: text })).toThrow(`BASE_PATH is "${text}"`);
  });
});

describe('absoluteUrl', () => {
  const address = { origin: 'https://atlas.example', base: '/a/b/' };

  test.each([
    ['', 'https://atlas.example/a/b/'],
    ['locations/amsterdam/', 'https://atlas.example/a/b/locations/amsterdam/'],
    ['data/editions.json', 'https://atlas.example/a/b/data/editions.json'],
    ['a b/é.png', 'https://atlas.example/a/b/a%20b/%C3%A9.png'],
  ])('%j', (path, url) => {
    expect(absoluteUrl(path, address)).toBe(url);
  });

  test('at the root of a host', () => {
    expect(absoluteUrl('about/', { ...address, base: '/' })).toBe('https://atlas.example/about/');
  });
});
