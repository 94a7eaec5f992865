import { devices } from '@playwright/test';
import { expect, mapIdle, open, reachNames, test } from './fixtures';

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
  const sheet = page.getByRole('region', { name: 'Panel' });
  const top = async () => (await sheet.boundingBox())?.y ?? Number.NaN;
  await expect.poll(top).toBeGreaterThan(400);
  await page.getByRole('button', { name: 'Expand panel' }).tap();
  await expect.poll(top).toBeLessThan(60);
  await page.getByRole('button', { name: 'Collapse panel' }).tap();
  await expect.poll(top).toBeGreaterThan(700);
});

test('the sheet over the whole map lists what was in view', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByText('113 in view')).toBeVisible();
  await page.getByRole('button', { name: 'Expand panel' }).tap();
  const sheet = page.getByRole('region', { name: 'Panel' });
  await expect.poll(async () => (await sheet.boundingBox())?.y).toBe(56);
  await mapIdle(page);
  await expect(page.getByText('113 in view')).toBeVisible();
});

test('the sheet’s button is a target of 44 px, and leaves the search alone', async ({ page }) => {
  await open(page, '/locations/chicago/');
  const isHit = (name: string) =>
    page.getByRole('button', { name }).evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const at = (top: number) => document.elementFromPoint(x + width / 2, top);
      return {
        height,
        isWhole: [at(y + 1), at(y + height - 1)].every((hit) => button.contains(hit)),
      };
    });
  expect(await isHit('Expand panel')).toEqual({ height: 44, isWhole: true });
  await page.getByRole('button', { name: 'Expand panel' }).tap();
  await expect.poll(() => isHit('Collapse panel')).toEqual({ height: 44, isWhole: true });
  const search = await page.getByRole('combobox', { name: 'Search' }).boundingBox();
  const button = await page.getByRole('button', { name: 'Collapse panel' }).boundingBox();
  expect(button?.y).toBeGreaterThanOrEqual((search?.y ?? 0) + (search?.height ?? 0));
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  test(`every result of a search can be tapped over the sheet, ${String(viewport.width)} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, '/');
    await page.getByRole('combobox', { name: 'Search' }).fill('digital');
    const last = page.getByRole('listbox').getByRole('option').last();
    await expect(last).toContainText('Show only what matches');
    await last.tap();
    await expect(page).toHaveURL(/\?q=digital$/);
  });
}

test('what a search says is not under the sheet', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Expand panel' }).tap();
  await page.getByRole('combobox', { name: 'Search' }).fill('qqqqzzzz');
  await page.getByText('Nothing matches').tap({ trial: true });
});

test('a menu opened by touch raises no keyboard', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Expand panel' }).tap();
  await page.getByRole('button', { name: /^Provider/ }).tap();
  await expect(page.getByRole('searchbox', { name: 'Find a provider' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Provider/ })).toBeFocused();
});

test('a row of the list opens its details over the list', async ({ page }) => {
  await page.goto('/?view=list&geo=japan');
  await page.getByRole('link', { name: 'Osaka', exact: true }).tap();
  await expect(page.getByRole('region', { name: 'Osaka details' })).toBeInViewport();
});

test('the map’s controls stand with the legend', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Legend and map controls' }).tap();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect(page).toHaveURL(/\/\?at=/);
  await expect(page.getByRole('checkbox', { name: 'Europe' })).toBeVisible();
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
