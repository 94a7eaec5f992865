import { expect, open, test } from './fixtures';

for (const [typed, found, address] of [
  ['sao', 'Sao Paulo', /\/locations\/sao-paulo\//],
  ['westeu', 'West Europe', /\/regions\/westeurope\//],
  ['equinix am5', 'Amsterdam', /\/locations\/amsterdam\//],
  ['Frankfurt2', 'Frankfurt2', /\/locations\/frankfurt2\//],
  ['münchen', 'Munich', /\/locations\/munich\//],
] as const) {
  test(`"${typed}" finds ${found}`, async ({ page }) => {
    await open(page, '/');
    await page.getByRole('combobox', { name: 'Search' }).fill(typed);
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(found);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 2, name: found, exact: true })).toBeVisible();
  });
}

test('Enter goes to the thing that was named, and else filters', async ({ page }) => {
  await open(page, '/');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('frankfurt2');
  await expect(page.getByRole('option').first()).toContainText('Frankfurt2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/locations\/frankfurt2\/$/);
  await search.fill('frankf');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=frankf$/);
});

test('the number of results is said once, and not over later news', async ({ page }) => {
  await open(page, '/');
  const status = page.getByRole('status');
  await page.getByRole('combobox', { name: 'Search' }).fill('chicago');
  await expect(status).toHaveText(/^\d+ results$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Perth, peering location/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Perth' })).toBeVisible();
  await expect(status).toHaveText(/^Perth: Standard reaches/);
});

test('search says which cloud a hit is in, and goes there', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('chicago');
  const government = page
    .getByRole('listbox')
    .getByRole('option', { name: /Chicago.*US Government/ });
  await government.click();
  await expect(page).toHaveURL(/\/locations\/us-government-chicago\//);
});

test('Ctrl+K opens it, Escape closes and leaves it', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Control+K');
  const search = page.getByRole('combobox', { name: 'Search' });
  await expect(search).toBeFocused();
  await search.fill('par');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
});

test('nothing found says so', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('qqqqzzzz');
  await expect(page.getByText(/nothing|no match|no result/i).first()).toBeVisible();
});

test('what is misspelt finds the nearest, said to be a guess', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('amsterdm');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(page.getByRole('group', { name: 'Did you mean? Peering locations' })).toBeVisible();
  await expect(options.filter({ hasText: 'Show only' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/locations\/amsterdam\//);
});

test('after a search the status tells of the page again', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('tokyo');
  await expect(page.getByRole('status')).toContainText(/result/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Standard reaches 2 of 57');
});
