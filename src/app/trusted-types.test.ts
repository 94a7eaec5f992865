import { expect, test } from 'vitest';
import { allowOwnTypes } from './trusted-types';

function policyAt(href: string, basePath: string) {
  const made: { name: string; policy: Policy }[] = [];
  allowOwnTypes(
    {
      location: { href },
      trustedTypes: { createPolicy: (name, policy) => made.push({ name, policy }) },
    },
    basePath,
  );
  return made[0]?.policy;
}
type Policy = { createHTML: (text: string) => string; createScriptURL: (url: string) => string };

test('lets Leaflet ask what the browser can draw, and no other HTML through', () => {
  const policy = policyAt('https://atlas.example/', '/');
  expect(policy?.createHTML('<svg/>')).toBe('<svg/>');
  expect(() => policy?.createHTML('<img src=x onerror=alert(1)>')).toThrow(TypeError);
});

test("starts the app's own hashed workers, and no others", () => {
  const policy = policyAt('https://atlas.example/a/b/locations/x/', '/a/b/');
  const own = 'https://atlas.example/a/b/assets/worker-1a2b.js';
  expect(policy?.createScriptURL(own)).toBe(own);
  expect(policy?.createScriptURL('/a/b/assets/worker-1a2b.js')).toBe(own);
  for (const foreign of [
    'https://evil.example/assets/x.js',
    'https://atlas.example/assets/x.js',
    'https://atlas.example/a/b/data/editions.json',
    'data:text/javascript,1',
    '/a/b/assets/../other.js',
  ]) {
    expect(() => policy?.createScriptURL(foreign), foreign).toThrow(TypeError);
  }
});

test('does nothing where the browser knows no trusted types', () => {
  expect(() => {
    allowOwnTypes({ location: { href: 'https://atlas.example/' } }, '/');
  }).not.toThrow();
});
