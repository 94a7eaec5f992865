import type { Page } from '@playwright/test';
import { expect, open, test, worldMap } from './fixtures';

const status = (page: Page) => page.getByRole('status').filter({ hasText: /\w/ });

/** Holds an edition's file back until it is let go. */
async function hold(page: Page, edition: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/data/editions/${edition}.json`, async (route) => {
    await held;
    // Who left the edition behind has taken the request back.
    await route.continue().catch(() => {});
  });
  return release;
}

const choose = (page: Page, edition: string) =>
  page.getByRole('combobox', { name: 'Edition' }).selectOption(edition);

test('the edition on the screen stays, and is named, until the chosen one is there', async ({
  page,
}) => {
  await open(page, '/');
  const release = await hold(page, '2015-03-31');
  const omaha = worldMap(page).getByRole('button', { name: /^Omaha, / });
  await expect(omaha).toHaveCount(1);
  await choose(page, '2015-03-31');
  await expect(page).toHaveURL(/edition=2015-03-31/);
  await expect(page.getByText('Still 2026-09-16, loading 2015-03-31 …')).toBeVisible();
  await expect(page.getByText('loading, still 2026-09-16')).toBeVisible();
  await expect(status(page)).toHaveText('Loading edition 2015-03-31');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('As published on')).toHaveCount(0);
  await expect(omaha).toHaveCount(1);
  // What is on the screen still answers.
  await omaha.press('Enter');
  await expect(page.getByRole('region', { name: 'Omaha details' })).toBeVisible();
  await page.keyboard.press('Escape');
  release();
  await expect(omaha).toHaveCount(0);
  await expect(page.getByText('As published on 2015-03-31')).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(/loading/i)).toHaveCount(0);
});

test('the list keeps its rows, of the edition that its foot names', async ({ page }) => {
  await page.goto('/?view=list');
  const rows = page.getByRole('table', { name: 'Peering locations' }).getByRole('row');
  await expect(rows).toHaveCount(114);
  const release = await hold(page, '2015-03-31');
  await choose(page, '2015-03-31');
  const panel = page.getByRole('region', { name: 'Panel' });
  await expect(panel.getByText('loading, still 2026-09-16')).toBeVisible();
  await expect(rows).toHaveCount(114);
  await expect(page.getByRole('main')).toContainText('Edition 2026-09-16 ·');
  release();
  await expect(page.getByRole('main')).toContainText('Edition 2015-03-31 ·');
  await expect(rows).not.toHaveCount(114);
});

test('an answer for an edition left behind changes nothing', async ({ page }) => {
  await open(page, '/');
  const releaseFirst = await hold(page, '2015-03-31');
  const releaseSecond = await hold(page, '2021-02-10');
  await choose(page, '2015-03-31');
  await expect(page.getByText('Still 2026-09-16, loading 2015-03-31 …')).toBeVisible();
  const leftBehind = page.waitForEvent('requestfailed', (request) =>
    request.url().endsWith('2015-03-31.json'),
  );
  await choose(page, '2021-02-10');
  await leftBehind;
  releaseFirst();
  await expect(page.getByText('Still 2026-09-16, loading 2021-02-10 …')).toBeVisible();
  releaseSecond();
  await expect(page.getByText('As published on 2021-02-10')).toBeVisible();
});

test.describe('where the chosen edition fails', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  test('nothing of the edition before stands under its name', async ({ page }) => {
    await page.route('**/data/editions/2015-03-31.json', (route) =>
      route.fulfill({ status: 404, body: 'gone' }),
    );
    await open(page, '/');
    await choose(page, '2015-03-31');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('2015-03-31.json');
    await expect(worldMap(page).getByRole('button', { name: /^Omaha, / })).toHaveCount(0);
    await page.unroute('**/data/editions/2015-03-31.json');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByText('As published on 2015-03-31')).toBeVisible();
  });
});
