import { expect, open, test } from './fixtures';

test('hands out link, frame and Markdown of exactly what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/locations/amsterdam/?sku=premium');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const link = /\/locations\/amsterdam\/\?edition=2026-09-16&sku=premium/;
  await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue(link);
  await expect(dialog.getByLabel('Embed', { exact: true })).toHaveValue(
    /^<iframe src="http[^"]*\/embed\/locations\/amsterdam\/\?edition=2026-09-16&amp;sku=premium"/,
  );
  await dialog.getByRole('button', { name: 'Copy markdown' }).click();
  await expect(dialog.getByText('Markdown copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\[Amsterdam · ExpressRoute Atlas\]\(http.*sku=premium\)$/);
});

test('a refused clipboard: the text is selected for copying by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await open(page, '/locations/amsterdam/');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText(/the text is selected/)).toBeVisible();
  const selected = await dialog
    .getByLabel('Link', { exact: true })
    .evaluate((field: HTMLTextAreaElement) => [
      field.selectionStart,
      field.selectionEnd === field.value.length,
      document.activeElement === field,
    ]);
  expect(selected).toEqual([0, true, true]);
});

test('Escape closes the dialog alone, and the focus goes back to its button', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

for (const name of ['Save picture', 'Copy picture']) {
  test(`"${name}" keeps the focus, and Escape closes the dialog alone`, async ({ page }) => {
    await open(page, '/locations/amsterdam/?sku=premium');
    await page.getByRole('button', { name: 'Share' }).click();
    const button = page.getByRole('button', { name });
    await button.press('Enter');
    await expect(page.getByText(/^Saved|^Picture copied|refused the clipboard/)).toBeVisible();
    await expect(button).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
  });
}

test('Escape closes the dialog alone, even where nothing has the focus', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
});
