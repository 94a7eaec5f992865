import { expect, test } from './fixtures';
import { editionFile } from './published';

const edition = editionFile('2026-09-16');
const commercial = edition.peeringLocations.filter(({ cloud }) => cloud === 'commercial');

test('the list view holds what the map holds, under the same filter', async ({ page }) => {
  await page.goto('/?view=list&geo=japan');
  const table = page.getByRole('table', { name: 'Peering locations' });
  const names = commercial.filter((location) => location.geopoliticalRegionId === 'japan');
  await expect(table.getByRole('row')).toHaveCount(names.length + 1);
  for (const { name } of names) {
    await expect(table.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('a header sorts, and the address keeps it', async ({ page }) => {
  await page.goto('/?view=list');
  const table = page.getByRole('table', { name: 'Peering locations' });
  await expect(table.getByRole('row')).toHaveCount(commercial.length + 1);
  await table.getByRole('button', { name: 'Providers' }).click();
  await expect(page).toHaveURL(/sort=/);
  await expect(table.getByRole('columnheader', { name: 'Providers' })).toHaveAttribute(
    'aria-sort',
    /ascending|descending/,
  );
});

test('the other table lists the Azure regions', async ({ page }) => {
  await page.goto('/?view=list');
  await page.getByText('Azure regions', { exact: true }).last().click();
  const table = page.getByRole('table', { name: 'Azure regions' });
  await expect(table.getByRole('row')).toHaveCount(57 + 1);
});

test('a row leads to the details', async ({ page }) => {
  await page.goto('/?view=list&geo=japan');
  await page.getByRole('link', { name: 'Osaka', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Osaka details' })).toBeVisible();
});
