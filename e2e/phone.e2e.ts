import { devices } from '@playwright/test';
import { expect, open, reachNames, test } from './fixtures';

const { defaultBrowserType: _unused, ...pixel } = devices['Pixel 7'];
test.use({ ...pixel, viewport: { width: 390, height: 844 } });

test('a tap on a marker opens its details in the sheet', async ({ page }) => {
  await open(page, '/?at=38,-95,3.2');
  await page.getByRole('button', { name: /^Chicago, 2 peering locations/ }).tap();
  await expect(page).toHaveURL(/\/locations\/chicago\//);
  await expect(page.getByRole('heading', { level: 2, name: 'Chicago' })).toBeVisible();
  expect(await reachNames(page, 'Standard')).toHaveLength(12);
  await page.getByRole('radio', { name: 'Premium' }).tap();
  await expect(page).toHaveURL(/sku=premium/);
});

test('the sheet opens and closes by its button', async ({ page }) => {
  await open(page, '/locations/chicago/');
  await page.getByRole('button', { name: /expand/i }).tap();
  await expect(page.getByText('Connectivity providers').first()).toBeInViewport();
  await page.getByRole('button', { name: /collapse/i }).tap();
  await expect(page.getByRole('heading', { level: 2, name: 'Chicago' })).toBeInViewport();
});

for (const width of [320, 390]) {
  for (const address of ['/', '/locations/amsterdam/', '/?view=list', '/about/']) {
    test(`nothing is wider than ${width} px at ${address}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(address);
      await expect(page.getByRole('heading').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  }
}
