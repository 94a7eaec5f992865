import { expect, mapIdle, open, test, worldMap } from './fixtures';
import { editionFile } from './published';

const edition = editionFile('2026-09-16');
const localToWestEurope = edition.peeringLocations
  .filter((location) => location.localRegionIds?.includes('westeurope') === true)
  .map((location) => location.name);

test('a region says from where it is reached, nearest first, for each SKU', async ({ page }) => {
  await open(page, '/regions/westeurope/?sku=local');
  const details = page.getByRole('region', { name: 'West Europe details' });
  const list = details.getByRole('list', {
    name: 'Peering locations that reach West Europe with Local',
  });
  await expect(list.getByRole('listitem')).toHaveCount(localToWestEurope.length);
  await expect(list.getByRole('listitem').first()).toContainText('Amsterdam');
  await details.getByRole('radio', { name: 'Premium' }).check();
  const all = details.getByRole('list', {
    name: 'Peering locations that reach West Europe with Premium',
  });
  await expect(all.getByRole('listitem')).toHaveCount(
    edition.peeringLocations.filter(({ cloud }) => cloud === 'commercial').length,
  );
  await expect(page).toHaveURL(/\/regions\/westeurope\/\?sku=premium$/);
});

test('a marker of a region opens its page, with arcs from where it is reached', async ({
  page,
}) => {
  await open(page, '/');
  await worldMap(page)
    .getByRole('button', { name: 'Brazil South, Azure region, South America' })
    .press('Enter');
  await expect(page).toHaveURL(/\/regions\/brazilsouth\//);
  await mapIdle(page);
  await expect(page.getByRole('region', { name: 'Brazil South details' })).toBeVisible();
  await expect(page.locator('.atlas-arcs .arc').first()).toBeAttached();
});

test('a region without a local peering location says so', async ({ page }) => {
  await open(page, '/regions/belgiumcentral/');
  await expect(page.getByText('No peering location is local to this region')).toBeVisible();
  await open(page, '/regions/belgiumcentral/?sku=local');
  await expect(page.getByText(/^None/).first()).toBeVisible();
});

test('restricted and government regions carry their mark and a line of meaning', async ({
  page,
}) => {
  await open(page, '/regions/francesouth/');
  await expect(page.getByText('Access must be asked for')).toBeVisible();
  await open(page, '/regions/usdodeast/');
  await expect(page.getByText('Reserved for the US Department of Defense')).toBeVisible();
});

test('an unknown region in a link gives a notice, and the rest still applies', async ({ page }) => {
  await open(page, '/?reaches=westeuropa&geo=europe');
  await expect(page.getByText(/westeuropa/).first()).toBeVisible();
  await expect(page).toHaveURL(/\?geo=europe$/);
});

test('a region that the edition lacks gives a notice that names it', async ({ page }) => {
  await open(page, '/regions/belgiumcentral/?edition=2015-03-31');
  await expect(page.getByText(/Belgium Central/).first()).toBeVisible();
  await expect(worldMap(page)).toBeVisible();
});
