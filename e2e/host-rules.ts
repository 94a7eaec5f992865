import type { APIRequestContext, APIResponse } from '@playwright/test';
import { contentSecurityPolicy } from '@/build/security';
import { expect } from './fixtures';

const kept = 'public, max-age=31536000, immutable';

/** What every host must send of the files of a site below `base`. */
export async function expectHostRules(request: APIRequestContext, base: string): Promise<void> {
  const get = (path: string) => request.get(base + path, { maxRedirects: 0 });
  const index = await get('');
  const script = /src="([^"]*\/assets\/[^"]+\.js)"/.exec(await index.text())?.[1] ?? '';
  expect(script).toContain(`${base}assets/`);

  expectFile(index, 'text/html; charset=utf-8', 'no-cache');
  expectFile(await get('locations/amsterdam/'), 'text/html; charset=utf-8', 'no-cache');
  expectFile(await get('theme.js'), 'text/javascript; charset=utf-8', 'no-cache');
  expectFile(await get('version.json'), 'application/json', 'no-cache');
  expectFile(await request.get(script), 'text/javascript; charset=utf-8', kept);
  for (const [file, type] of [
    ['data/editions.json', 'application/json'],
    ['data/editions/2026-09-16.csv', 'text/csv; charset=utf-8'],
    ['data/editions/2026-09-16.geojson', 'application/geo+json'],
  ] as const) {
    const response = await get(file);
    expectFile(response, type, 'no-cache');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
  }
  await expectRevalidation(request, `${base}data/editions.json`);
  await expectRedirect(request, base);
}

/** What is missing is a 404 that nobody keeps: words for people, a word for programs. */
export async function expectMissingRules(request: APIRequestContext, base: string): Promise<void> {
  for (const path of [
    'assets/index-gone.js',
    'data/editions/1999-01-01.json',
    'data/',
    'nothing.png',
    'basemap/nothing.bin',
  ]) {
    const response = await request.get(base + path);
    expectAnswer(response, 404, 'text/plain; charset=utf-8', 'no-cache');
    expect(await response.text()).toBe('Not found\n');
  }
  for (const path of [
    'locations/',
    'locations/atlantis/',
    'nothing',
    'a/b.html',
    'embed/regions/x/',
  ]) {
    const response = await request.get(base + path);
    expectAnswer(response, 404, 'text/html; charset=utf-8', 'no-cache');
    expect(await response.text()).toContain('There is nothing at this address');
    expectPolicy(response, path.startsWith('embed/'));
  }
  // Neither a way out of the site's folder nor an address nobody can read is anything but missing.
  for (const path of ['%2e%2e%2f%2e%2e%2fpackage.json', '%zz/']) {
    expect([400, 404]).toContain((await request.get(base + path)).status());
  }
}

function expectFile(response: APIResponse, type: string, cache: string): void {
  expectAnswer(response, 200, type, cache);
  expectPolicy(response, false);
}

function expectAnswer(response: APIResponse, status: number, type: string, cache: string): void {
  const headers = response.headers();
  expect({
    url: response.url(),
    status: response.status(),
    type: headers['content-type'],
    cache: headers['cache-control'],
    sniffing: headers['x-content-type-options'],
    referrer: headers['referrer-policy'],
    opener: headers['cross-origin-opener-policy'],
    permissions: headers['permissions-policy'],
    // Over http nobody may ask for https (RFC 6797, 7.2).
    transport: headers['strict-transport-security'],
  }).toEqual({
    url: response.url(),
    status,
    type,
    cache,
    sniffing: 'nosniff',
    referrer: 'strict-origin-when-cross-origin',
    opener: 'same-origin',
    permissions: expect.stringContaining('geolocation=()'),
    transport: undefined,
  });
}

/** Where nothing is said of ancestors, anybody may frame the page. */
function expectPolicy(response: APIResponse, mayBeFramed: boolean): void {
  expect(response.headers()['content-security-policy']).toBe(
    mayBeFramed ? contentSecurityPolicy : `${contentSecurityPolicy}; frame-ancestors 'none'`,
  );
}

async function expectRevalidation(request: APIRequestContext, address: string): Promise<void> {
  const tag = (await request.get(address)).headers()['etag'] ?? '';
  expect(tag).not.toBe('');
  const again = await request.get(address, { headers: { 'If-None-Match': tag } });
  expect(again.status()).toBe(304);
}

async function expectRedirect(request: APIRequestContext, base: string): Promise<void> {
  const address = `${base}locations/amsterdam`;
  const response = await request.get(`${address}?sku=local`, { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe(`${address}/?sku=local`);
}
