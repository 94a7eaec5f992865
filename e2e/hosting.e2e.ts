import { expect, mapIdle, test, worldMap } from './fixtures';
import { expectHostRules, expectMissingRules } from './host-rules';

test('headers, types and caching', async ({ request }) => {
  await expectHostRules(request, '/');
});

test('what is missing is a 404 of the right type', async ({ request }) => {
  await expectMissingRules(request, '/');
});

test('the files that tell programs about the site', async ({ request }) => {
  const version = (await (await request.get('/version.json')).json()) as Record<string, unknown>;
  expect(version).toMatchObject({ schemaVersion: '1.0', newestEdition: '2026-09-16' });
  const robots = await request.get('/robots.txt');
  expect(await robots.text()).toMatch(/^Sitemap: https?:\/\/[^\s]+\/sitemap\.xml$/m);
  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.headers()['content-type']).toBe('application/xml; charset=utf-8');
  expect(await sitemap.text()).toMatch(/<loc>https?:\/\/[^<]+\/locations\/amsterdam\/<\/loc>/);
});

test.describe('an address without a file', () => {
  // The browser tells of every 404 that it meets.
  test.use({ allowedErrors: [/status of 404/] });

  test('opens in the app where it has the shape of a page', async ({ page }) => {
    const response = await page.goto('/locations/Amsterdam/?sku=premium');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
    await expect(page).toHaveURL(/\/locations\/amsterdam\/\?sku=premium$/);
    await expect(page).toHaveTitle(/Amsterdam/);
  });

  test('of an unknown id: the app with its notice, and the rest of the link applies', async ({
    page,
  }) => {
    await page.goto('/regions/westeurop/?geo=europe');
    await mapIdle(page);
    await expect(page.getByRole('region', { name: 'Notices about this link' })).toContainText(
      'West Europe',
    );
    await expect(page.getByRole('checkbox', { name: 'Europe' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Japan' })).not.toBeChecked();
  });

  test('otherwise says so at once, with a way home', async ({ page }) => {
    await page.goto('/nothing/here/');
    await expect(
      page.getByRole('heading', { name: 'There is nothing at this address' }),
    ).toBeVisible({ timeout: 2500 });
    await expect(worldMap(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Open the ExpressRoute Atlas' }).click();
    await expect(worldMap(page)).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowedErrors: [/status of 404/] });

  test('a missing page says so too', async ({ page }) => {
    await page.goto('/locations/atlantis/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is nothing at this address',
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
