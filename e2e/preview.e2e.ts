import type { Page } from '@playwright/test';
import { expect, mapIdle, open, test, worldMap } from './fixtures';

const previewed = (page: Page) => page.locator('.atlas-arcs.is-preview path');
const osaka = 'Osaka, peering location, Japan';

test('hovering a marker previews its arcs, selecting it ends the preview', async ({ page }) => {
  await open(page, '/');
  const marker = worldMap(page).getByRole('button', { name: osaka });
  await marker.hover();
  await expect(previewed(page)).toHaveClass([/is-standard/, /is-local/]);
  await page.mouse.move(720, 860);
  await expect(previewed(page)).toHaveCount(0);

  await marker.click();
  await mapIdle(page);
  const tooltip = page.getByRole('tooltip');
  await worldMap(page)
    .getByRole('button', { name: /^Perth, / })
    .hover();
  await expect(tooltip).toContainText('Perth');
  await expect(previewed(page)).toHaveCount(0);
  // Deselected under the pointer, it is pointed at as before.
  await marker.click();
  await expect(page).toHaveURL(/\/$/);
  await expect(previewed(page)).toHaveCount(2);
});

test('focus on a marker and on its row preview the same', async ({ page }) => {
  await open(page, '/?sku=premium');
  await worldMap(page).getByRole('button', { name: osaka }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(previewed(page).first()).toBeAttached();
  const lines = await previewed(page).evaluateAll((paths) =>
    paths.map((path) => path.getAttribute('d')),
  );
  await page.mouse.move(720, 860);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await expect(previewed(page)).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Osaka/ })
    .first()
    .hover();
  await expect(previewed(page)).toHaveCount(lines.length);
});
