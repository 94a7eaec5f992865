import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, mapIdle, open, test } from './fixtures';
import { expectHostRules, expectMissingRules } from './host-rules';
import { type Server, startPreview } from './servers';
import { startNginx } from './start-nginx';

// One worker: the site below a path is built once for all tests of this file.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const path = '/a/b/';
let rootBelowPath: string | null = null;

/** A folder that holds, in `a/b`, the site built for that path. */
function siteBelowPath(): string {
  if (rootBelowPath !== null) return rootBelowPath;
  rootBelowPath = mkdtempSync(join(tmpdir(), 'site-'));
  const words = ['build', '--outDir', join(rootBelowPath, path), '--logLevel', 'error'];
  const built = spawnSync('node_modules/.bin/vite', words, {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: path, SITE_URL: 'https://atlas.example' },
  });
  expect({ status: built.status, errors: built.stderr }).toMatchObject({ status: 0 });
  return rootBelowPath;
}

test.afterAll(() => {
  if (rootBelowPath !== null) rmSync(rootBelowPath, { recursive: true });
});

function testHost(name: string, base: string, start: () => Promise<Server>): void {
  test.describe(name, () => {
    let server: Server | null = null;
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
    test.use({ baseURL: async ({}, provide) => provide(server?.origin) });
    test.beforeAll(async () => {
      test.setTimeout(240_000);
      server = await start();
    });
    test.afterAll(() => server?.stop());

    test('headers, types and caching', async ({ request }) => {
      await expectHostRules(request, base);
    });

    test('what is missing is a 404 of the right type', async ({ request }) => {
      await expectMissingRules(request, base);
    });

    test('a click, its address, and the way back', async ({ page }) => {
      await open(page, base);
      await page.getByRole('button', { name: /^Tokyo, / }).press('Enter');
      await expect(page.getByRole('region', { name: 'Tokyo details' })).toBeVisible();
      await expect(page).toHaveURL(`${base}locations/tokyo/`);
      await page.goBack();
      await expect(page).toHaveURL(base);
    });

    test('a link with everything in it', async ({ page }) => {
      await open(page, `${base}regions/westeurope/?edition=2024-09-22&at=52.3,4.9,7`);
      await expect(page.getByRole('region', { name: 'West Europe details' })).toBeVisible();
    });

    test.describe('an address without a file', () => {
      test.use({ allowedErrors: [/status of 404/] });

      test('opens in the app where it has the shape of a page', async ({ page }) => {
        await page.goto(`${base}locations/Amsterdam/`);
        await mapIdle(page);
        await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
        await expect(page).toHaveURL(`${base}locations/amsterdam/`);
      });

      test('otherwise leads home', async ({ page }) => {
        await page.goto(`${base}nothing/`);
        await page.getByRole('link', { name: 'Open the ExpressRoute Atlas' }).click();
        await expect(page).toHaveURL(base);
        await mapIdle(page);
      });
    });
  });
}

testHost('below a path, vite preview', path, () => startPreview(join(siteBelowPath(), path), path));

test.describe('nginx', () => {
  // As root on a system with apt-get it was installed before the tests; elsewhere it may be lacking.
  const isMissing = (process.env['NGINX_PATH'] ?? '') === '';
  const mustRun = process.env['CI'] !== undefined || process.getuid?.() === 0;
  test.skip(isMissing && !mustRun, 'nginx is not installed');

  testHost('at the root', '/', () => startNginx(join(process.cwd(), 'dist'), '/'));
  testHost('below a path', path, () => startNginx(siteBelowPath(), path));
});

test('addresses of the site below a path are absolute and complete', () => {
  const read = (name: string) => readFileSync(join(siteBelowPath(), path, name), 'utf8');
  expect(read('robots.txt')).toContain('Sitemap: https://atlas.example/a/b/sitemap.xml');
  const addresses = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => address,
  );
  expect(addresses).toContain('https://atlas.example/a/b/locations/amsterdam/');
  for (const address of addresses) {
    expect(address.startsWith('https://atlas.example/a/b/')).toBe(true);
    const file = `${address.slice('https://atlas.example/a/b/'.length)}index.html`;
    expect(read(file)).toContain('<html');
  }
  // No address in a page may leave out the path.
  for (const name of ['index.html', '404.html', 'locations/amsterdam/index.html']) {
    const roots = read(name).match(/(?:href|src)="\/(?!a\/b\/)[^"]*"/g) ?? [];
    expect(roots).toEqual([]);
  }
});
