import { expect, open, test } from './fixtures';
import { editionFile } from './published';

const commercial = editionFile('2026-09-16').peeringLocations.filter(
  ({ cloud }) => cloud === 'commercial',
);

test('the choice of "reaches" says how many each region would leave, and leaves as many', async ({
  page,
}) => {
  await open(page, '/?geo=europe&sku=local');
  await page.getByRole('button', { name: /^Reaches/ }).click();
  const option = page.getByRole('radio', { name: 'West Europe', exact: true });
  const expected = commercial.filter(
    (location) =>
      location.geopoliticalRegionId === 'europe' &&
      location.localRegionIds?.includes('westeurope') === true,
  ).length;
  await expect(option).toHaveAccessibleDescription(String(expected));
  await expect(page.getByText(/reach the Azure region with Local/)).toBeVisible();
  await option.check();
  await expect(page).toHaveURL(/reaches=westeurope/);
  await expect(page.getByRole('status')).toContainText(`${expected} peering locations`);
});

test('the circuit SKU is chosen where "reaches" asks for it, without opening a location', async ({
  page,
}) => {
  await page.goto('/?view=list');
  await page.getByRole('button', { name: /^Reaches/ }).click();
  const sku = page.getByRole('radiogroup', { name: 'Circuit SKU' });
  await expect(sku.getByRole('radio', { name: 'Standard' })).toBeChecked();
  await sku.getByRole('radio', { name: 'Local' }).check();
  await expect(page).toHaveURL(/sku=local/);
  const local = commercial.filter(
    ({ localRegionIds }) => localRegionIds?.includes('switzerlandnorth') === true,
  );
  const option = page.getByRole('radio', { name: 'Switzerland North', exact: true });
  await expect(option).toHaveAccessibleDescription(String(local.length));
  await option.check();
  await expect(page.getByRole('status')).toContainText(`${local.length} peering locations`);
});

test('of what an edition does not publish no SKU is offered', async ({ page }) => {
  await open(page, '/?edition=2015-03-31');
  await page.getByRole('button', { name: /^Reaches/ }).click();
  await expect(page.getByRole('searchbox', { name: 'Find an Azure region' })).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Circuit SKU' })).toHaveCount(0);
});

test('chosen providers stand first in their menu, and one by name on its button', async ({
  page,
}) => {
  await open(page, '/?provider=megaport,equinix');
  await page.getByRole('button', { name: /^Provider Equinix and 1 more/ }).click();
  const first = page.getByRole('group', { name: 'Filters' }).getByRole('checkbox');
  await expect(first.nth(0)).toHaveAccessibleName('Equinix');
  await expect(first.nth(1)).toHaveAccessibleName('Megaport');
  await first.nth(0).uncheck();
  // No row moves under the pointer.
  await expect(first.nth(0)).toHaveAccessibleName('Equinix');
});

test('typing in a menu narrows it, and toggling keeps the other filters', async ({ page }) => {
  await open(page, '/?geo=europe&direct=1');
  await page.getByRole('button', { name: /^Provider/ }).click();
  await page.getByRole('searchbox', { name: 'Find a provider' }).fill('megap');
  const megaport = page.getByRole('checkbox', { name: 'Megaport', exact: true });
  await megaport.check();
  await expect(page).toHaveURL(/geo=europe/);
  await expect(page).toHaveURL(/direct=1/);
  await expect(page).toHaveURL(/provider=megaport/);
});

for (const [chip, field] of [
  ['Provider', 'Find a provider'],
  ['Reaches', 'Find an Azure region'],
] as const) {
  test(`what is typed after opening "${chip}" goes into its field, and Escape leads back`, async ({
    page,
  }) => {
    await open(page, '/');
    const button = page.getByRole('button', { name: new RegExp(`^${chip}`) });
    for (const use of [() => button.click(), () => button.press('Enter')]) {
      await use();
      await expect(page.getByRole('searchbox', { name: field })).toBeFocused();
      await page.keyboard.type('eu');
      await expect(page.getByRole('searchbox', { name: field })).toHaveValue('eu');
      await page.keyboard.press('Escape');
      await expect(button).toBeFocused();
    }
  });
}

test('zero results name the filter to loosen, with what that gives', async ({ page }) => {
  await open(page, '/?geo=qatar&q=amsterdam');
  await expect(page.getByText('No peering location matches')).toBeVisible();
  const loosen = page.getByRole('button', { name: /^Without Qatar: \d+$/ });
  await expect(loosen).toBeVisible();
  await expect(page.getByRole('button', { name: /^Without “amsterdam”: 2$/ })).toBeVisible();
  await loosen.click();
  await expect(page).toHaveURL(/\?q=amsterdam$/);
  await page.getByRole('button', { name: 'Remove filter “amsterdam”' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a filter that hides the selection says so and keeps it', async ({ page }) => {
  await open(page, '/locations/amsterdam/?geo=asia');
  const details = page.getByRole('region', { name: 'Amsterdam details' });
  await expect(details).toBeVisible();
  await expect(page.getByText('leaves Amsterdam out. It stays selected.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Amsterdam, / })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Remove that filter' }).click();
  await expect(page.getByText('It stays selected.')).toHaveCount(0);
  await expect(page).toHaveURL(/\/locations\/amsterdam\/$/);
});
