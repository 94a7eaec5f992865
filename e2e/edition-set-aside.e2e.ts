import type { Page } from '@playwright/test';
import { expect, open, test, worldMap } from './fixtures';

/** It publishes neither providers nor local regions, and no second location in Zurich. */
const bare = '2021-02-10';

const timeline = (page: Page) => page.getByRole('slider', { name: 'Edition timeline' });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices about this link' });
const details = (page: Page) => page.getByRole('region', { name: 'Zurich2 details' });
const choose = (page: Page, edition: string) =>
  page.getByRole('combobox', { name: 'Edition', exact: true }).selectOption(edition);

/** Goes there and waits for what the edition shows; the address follows a moment later. */
async function step(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const before = await timeline(page).getAttribute('aria-valuetext');
    await timeline(page).press(key);
    await expect(timeline(page)).not.toHaveAttribute('aria-valuetext', before ?? '');
    await expect(page.getByText(/^loading, still/)).toHaveCount(0);
  }
}

test('filters and SKU that an edition on the way lacks are back in the next that has them', async ({
  page,
}) => {
  await open(page, '/?provider=equinix&local=1&sku=local');
  const markers = worldMap(page).getByRole('button', { name: /, peering location|locations, / });
  const shown = await markers.count();
  expect(shown).toBeGreaterThan(10);
  await step(page, 'ArrowLeft', 5);
  await expect(page).toHaveURL(/\/\?edition=2021-02-10$/);
  await expect(notices(page)).toContainText(`Edition ${bare} does not publish`);
  await expect(page.getByRole('button', { name: /^Reset/ })).toHaveCount(0);
  await step(page, 'ArrowRight', 1);
  await expect(page).toHaveURL(/\/\?edition=2023-11-06&sku=local&provider=equinix&local=1$/);
  await expect(notices(page)).toHaveCount(0);
  await step(page, 'ArrowRight', 4);
  await expect(page).toHaveURL(/\/\?sku=local&provider=equinix&local=1$/);
  await expect(page.getByRole('button', { name: 'Reset 2 filters' })).toBeVisible();
  await expect(markers).toHaveCount(shown);
});

test('a selection that editions on the way lack is back in one that has it', async ({ page }) => {
  await open(page, '/locations/zurich2/?sku=local&provider=equinix');
  await choose(page, '2020-05-05');
  await expect(notices(page)).toContainText('Zurich2 is not in edition 2020-05-05');
  await expect(page).toHaveURL(/\/\?edition=2020-05-05&sku=local&provider=equinix$/);
  await choose(page, bare);
  await expect(page).toHaveURL(/\/\?edition=2021-02-10$/);
  await expect(details(page)).toHaveCount(0);
  await choose(page, '2026-09-16');
  await expect(details(page)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Local' })).toBeChecked();
  await expect(page).toHaveURL(/\/locations\/zurich2\/\?sku=local&provider=equinix$/);
  await expect(notices(page)).toHaveCount(0);
});

test('Reset and a selection in the old edition stay as they were made', async ({ page }) => {
  await open(page, '/locations/zurich2/?provider=equinix&local=1&metro=1');
  await choose(page, '2020-05-05');
  await expect(page).toHaveURL(/\/\?edition=2020-05-05&provider=equinix&local=1$/);
  await page.getByRole('button', { name: 'Reset 2 filters' }).click();
  const london = worldMap(page).getByRole('button', { name: /^London, 2 peering locations/ });
  await london.press('Enter');
  await expect(page.getByRole('region', { name: 'London details' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/\?edition=2020-05-05$/);
  await choose(page, '2026-09-16');
  await expect(page.getByText('As published on')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('button', { name: /^Reset/ })).toHaveCount(0);
  await expect(details(page)).toHaveCount(0);
});

test('Back to an old edition brings back what it had set aside', async ({ page }) => {
  await open(page, '/?provider=equinix&edition=2023-11-06');
  await choose(page, bare);
  await expect(page).toHaveURL(/\/\?edition=2021-02-10$/);
  await worldMap(page)
    .getByRole('button', { name: /^Bogota, / })
    .press('Enter');
  await expect(page).toHaveURL(/\/locations\/bogota\/\?edition=2021-02-10$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/\?edition=2021-02-10$/);
  await page.reload();
  await choose(page, '2023-11-06');
  await expect(page).toHaveURL(/\/\?edition=2023-11-06&provider=equinix$/);
});

test('a comparison with an edition that lacks a filter takes it from no other', async ({
  page,
}) => {
  await open(page, '/changes/?from=2021-02-10&to=2023-11-06&provider=equinix');
  await step(page, 'ArrowLeft', 1);
  await expect(page).toHaveURL(/\/changes\/\?from=2020-05-05&to=2021-02-10$/);
  await step(page, 'ArrowRight', 1);
  await expect(page).toHaveURL(/\/changes\/\?from=2020-05-05&to=2023-11-06&provider=equinix$/);
});
