import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../security';
import { configFiles } from './config-files';
import { contentTypeOf } from './content-types';

type StaticWebAppConfig = {
  routes: { route: string; headers: Record<string, string> }[];
  responseOverrides: Record<string, { rewrite: string }>;
  globalHeaders: Record<string, string>;
  mimeTypes: Record<string, string>;
};

test.each([...configFiles('/')])('deploy/%s is what the source gives', (name, text) => {
  expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(text);
});

test('every kind of published file has a type', () => {
  const files = readdirSync('public', { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  const kinds = [...new Set(names.map((name) => extname(name)))];
  expect(kinds.length).toBeGreaterThan(4);
  expect(kinds.filter((kind) => contentTypeOf(kind) === null)).toEqual([]);
});

describe('Azure Static Web Apps', () => {
  const configOf = (base: string) =>
    JSON.parse(configFiles(base).get('staticwebapp.config.json') ?? '') as StaticWebAppConfig;

  test('routes differ from the rest in what they must', () => {
    const { routes, globalHeaders } = configOf('/');
    const headers = new Map(routes.map((one) => [one.route, one.headers]));
    expect(globalHeaders).toMatchObject({
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headers.get('/assets/*')).toEqual({
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    // A sandboxed frame loads even its own scripts as a stranger.
    expect(globalHeaders).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
    expect(headers.get('/embed/*')).toEqual({
      'Content-Security-Policy': contentSecurityPolicy,
    });
  });

  test('types and the missing page, below a path too', () => {
    const { routes, responseOverrides, mimeTypes } = configOf('/a/b/');
    expect(routes.map(({ route }) => route)).toContain('/a/b/assets/*');
    expect(responseOverrides['404']?.rewrite).toBe('/a/b/404.html');
    expect(mimeTypes['.geojson']).toBe('application/geo+json');
    expect(mimeTypes['.csv']).toBe('text/csv; charset=utf-8');
  });
});
