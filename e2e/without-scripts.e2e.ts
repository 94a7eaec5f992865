import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

test('a location answers: reach, providers, source, and links that lead on', async ({ page }) => {
  await page.goto('/locations/amsterdam/');
  await expect(page).toHaveTitle('Amsterdam · ExpressRoute Atlas');
  const details = page.getByRole('region', { name: 'Amsterdam details' });
  const reach = details.getByRole('list', { name: 'Azure regions reachable with Standard' });
  await expect(reach.getByRole('listitem')).toHaveCount(19);
  await expect(details.getByRole('list', { name: 'Connectivity providers' })).toContainText(
    'Equinix',
  );
  await reach.getByRole('link', { name: 'West Europe' }).click();
  await expect(page).toHaveURL(/\/regions\/westeurope\/$/);
  await expect(page.getByRole('heading', { level: 2, name: 'West Europe' })).toBeVisible();
});

test('the theme is the system’s, and no control looks as if it worked', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(page.getByText('Not affiliated with').first()).toHaveCSS(
    'color',
    'rgb(146, 157, 168)',
  );
  await expect(page.getByRole('button', { name: /^Provider/ })).toBeHidden();
  await expect(page.getByText('North America').first()).toBeVisible();
});

test('paper has the map and the name', async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.goto('/locations/amsterdam/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'Amsterdam' })).toBeVisible();
  const box = await page.locator('.static-map > svg').boundingBox();
  expect(box?.height).toBeGreaterThan(200);
});

test('the markers of the map are links', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('region', { name: 'World map' });
  await map.getByRole('link', { name: /^Cape Town, / }).click();
  await expect(page).toHaveURL(/\/locations\/cape-town2?\/$/);
  await expect(map.getByRole('link', { name: /^South Africa North, / })).toHaveAccessibleName(
    'South Africa North, Azure region, South Africa, reachable with Standard',
  );
});

test('the world lists every location, a provider its locations', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Panel' }).getByRole('link')).not.toHaveCount(0);
  await page.goto('/providers/equinix/');
  const list = page.getByRole('list', { name: 'Peering locations of Equinix' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
});

test('what only older editions list says so and leads there', async ({ page }) => {
  await page.goto('/regions/germanycentral/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany Central');
  await expect(page.getByText('no longer among the published')).toBeVisible();
  await expect(page.getByRole('link', { name: '2021-02-10' })).toHaveAttribute(
    'href',
    '/regions/germanycentral/?edition=2021-02-10',
  );
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing is wider than the screen at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/locations/amsterdam/');
    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
