import { expect, open, test } from './fixtures';

test('a page that a link of the list opened has the focus at its name, and gives it back', async ({
  page,
}) => {
  await open(page, '/');
  const atlanta = page.getByRole('link', { name: /^Atlanta\b(?!2)/ }).first();
  await atlanta.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Atlanta' })).toBeFocused();
  const reached = page.getByRole('list', { name: 'Azure regions reachable with Standard' });
  await reached.getByRole('link', { name: /^East US 2\b/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'East US 2' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Atlanta' })).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(atlanta).toBeFocused();
});

test('after Reset the focus stays among the filters', async ({ page }) => {
  await open(page, '/?local=1&zone=1');
  await page.getByRole('button', { name: 'Reset 2 filters' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Filters' }).locator(':focus')).toHaveCount(1);
});

test('after a filter of the list is taken away the focus stays in its bar', async ({ page }) => {
  await page.goto('/?view=list&local=1&zone=1');
  await page.getByRole('button', { name: 'Remove filter Local' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Remove filter .*1/ })).toBeFocused();
  await page.getByRole('button', { name: 'Reset filters' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Peering locations' })).toBeFocused();
});

test('a page takes no focus while it starts, and none from a marker', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  await expect(page.locator('body')).toBeFocused();
  const marker = page.getByRole('button', { name: /^Amsterdam, / });
  await marker.press('Enter');
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toHaveCount(0);
  await expect(marker).toBeFocused();
});
