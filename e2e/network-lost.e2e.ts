import type { Page } from '@playwright/test';
import { expect, open, test, worldMap } from './fixtures';

// What the browser itself says of requests that fail, and React of the parts that miss them.
test.use({ allowedErrors: [/Failed to load resource|could not be loaded/] });

const alertOf = (page: Page) => page.getByRole('alert');

test('Share without a network says so in a note; the page lives on and shares once it is back', async ({
  page,
  context,
}) => {
  await open(page, '/locations/amsterdam/');
  await prefetched(page);
  const isSamePage = await watchReload(page);
  await context.setOffline(true);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await expectNoConnection(page, 'Share dialog');
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
  await expect(worldMap(page)).toBeVisible();
  await alertOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(alertOf(page)).toHaveCount(0);
  await share.click();
  await expectNoConnection(page, 'Share dialog');
  await context.setOffline(false);
  // It was asked for a while ago: a dialog that opens by itself would surprise.
  await alertOf(page).getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await isSamePage()).toBe(true);
});

test('Share works again from its own button', async ({ page, context }) => {
  await open(page, '/locations/amsterdam/');
  await prefetched(page);
  await context.setOffline(true);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await expectNoConnection(page, 'Share dialog');
  await context.setOffline(false);
  await share.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
});

for (const { mode, table } of [
  { mode: 'List', table: 'Peering locations' },
  { mode: 'Matrix', table: 'Reach matrix' },
]) {
  test(`${mode} without a network: a message in its place, and Retry brings it`, async ({
    page,
    context,
  }) => {
    await open(page, '/');
    const isSamePage = await loseNetwork(page);
    await page.getByText(mode, { exact: true }).click();
    const message = page.getByRole('main').getByRole('alert');
    await expect(message).toContainText('No connection');
    await expect(page.locator('body')).not.toContainText(/stopped working|dynamically|assets\//);
    // Still without a network it says the same again.
    await message.getByRole('button', { name: 'Retry' }).click();
    await expect(message).toContainText('No connection');
    await context.setOffline(false);
    await message.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('table', { name: table })).toBeVisible();
    const inPanel = page.getByRole('complementary').getByRole('alert');
    await inPanel.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('group', { name: 'Geopolitical regions' }).first()).toBeVisible();
    await expect(alertOf(page)).toHaveCount(0);
    expect(await isSamePage()).toBe(true);
  });
}

test('what could not be loaded comes by itself when the network is back', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await prefetched(page);
  await context.setOffline(true);
  await page.getByText('List', { exact: true }).click();
  await expect(alertOf(page).first()).toContainText('No connection');
  await page.getByText('Map', { exact: true }).click();
  await expect(alertOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Tokyo, / })).toBeVisible();
  await page.getByText('List', { exact: true }).click();
  await expect(alertOf(page).first()).toContainText('No connection');
  await context.setOffline(false);
  await expect(page.getByRole('table', { name: 'Peering locations' })).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
});

test('an edition that cannot be loaded leaves the map alive, and Retry fills it again', async ({
  page,
  context,
}) => {
  await open(page, '/locations/amsterdam/');
  const isSamePage = await loseNetwork(page);
  await page.getByRole('combobox', { name: 'Edition' }).selectOption('2015-03-31');
  const message = page.getByRole('complementary').getByRole('alert');
  await expect(message).toContainText('No connection');
  await expect(page.locator('body')).not.toContainText('stopped working');
  await expect(worldMap(page)).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await context.setOffline(false);
  await message.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { name: 'Amsterdam', level: 2 })).toBeVisible();
  await expect(worldMap(page).getByRole('button', { name: /^Amsterdam, / })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('As published on 2015-03-31');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
  expect(await isSamePage()).toBe(true);
});

test('the small things that load late fail alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await open(page, '/');
  await prefetched(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  await expect(page.getByText('Link copied').last()).toBeVisible();
  await page.getByRole('button', { name: 'Move the map' }).click();
  await expectNoConnection(page, 'buttons that move the map');
  await page.getByRole('button', { name: 'Move the map' }).click();
  await expect(alertOf(page)).toHaveCount(0);
  const provider = page.getByRole('group', { name: 'Filters' }).getByRole('button', {
    name: /^Provider/,
  });
  await provider.click();
  await expectNoConnection(page, 'menu');
  await expect(page.getByRole('button', { name: /^Tokyo, / })).toBeVisible();
  await context.setOffline(false);
  await expect(alertOf(page)).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Equinix/ }).first()).toBeVisible();
});

test('on a phone a message that floats is on the screen', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await prefetched(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Legend and map controls' }).click();
  await page.getByRole('button', { name: 'Move the map' }).click();
  await expect(alertOf(page)).toBeInViewport({ ratio: 1 });
});

test('a connection that leads nowhere does not cost the page that is open', async ({ page }) => {
  await open(page, '/');
  await prefetched(page);
  const isSamePage = await watchReload(page);
  await page.route('**/*', (route) => route.abort());
  await page.getByText('List', { exact: true }).click();
  const message = page.getByRole('main').getByRole('alert');
  await expect(message).toContainText('The list could not be loaded.');
  await page.unroute('**/*');
  await message.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('table', { name: 'Peering locations' })).toBeVisible();
  expect(await isSamePage()).toBe(true);
});

test('a tab from before a deploy loads itself anew, once', async ({ page }) => {
  await open(page, '/');
  await prefetched(page);
  const isSamePage = await watchReload(page);
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
  const reloaded = page.waitForEvent('load');
  await page.getByText('List', { exact: true }).click();
  await reloaded;
  expect(await isSamePage()).toBe(false);
  expect(new URL(page.url()).search).toBe('?view=list');
});

/** Waits for what a first tap needs, and the alert that tells of a failure (use-prefetch.ts). */
async function prefetched(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

async function expectNoConnection(page: Page, part: string): Promise<void> {
  await expect(alertOf(page)).toContainText(`No connection: the ${part} could not be loaded.`);
  await expect(alertOf(page)).toContainText('What is loaded keeps working.');
  await expect(page.locator('body')).not.toContainText(/stopped working|dynamically|assets\//);
}

/** Marks the document; gives a function that says whether it is still there. */
async function watchReload(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    document.documentElement.dataset['mark'] = 'here';
  });
  return () => page.evaluate(() => document.documentElement.dataset['mark'] === 'here');
}

/** A browser that does not tell when the network is back: only Retry is left. */
async function holdOnlineEvent(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener('online', (event) => event.stopImmediatePropagation(), true);
  });
}

/** At rest, for Retry alone to help; gives back whether the page is still the same one. */
async function loseNetwork(page: Page): Promise<() => Promise<boolean>> {
  await prefetched(page);
  const isSamePage = await watchReload(page);
  await holdOnlineEvent(page);
  await page.context().setOffline(true);
  return isSamePage;
}
