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

test('the tables hold the published columns, coordinates and the distance to the selection', async ({
  page,
}) => {
  await page.goto('/regions/japaneast/?view=list&geo=japan');
  const table = page.getByRole('table', { name: 'Peering locations' });
  for (const header of [
    'Name',
    'Geopolitical region',
    'Local Azure region',
    'Distance to Japan East',
    'Least SKU',
    'Direct',
    'Metro',
    'Zone',
    'Providers',
    'Facility',
    'Position',
    'Provider names',
  ]) {
    await expect(table.getByRole('columnheader', { name: header }).first()).toBeVisible();
  }
  const osaka = table.getByRole('row').filter({ has: page.getByRole('link', { name: 'Osaka' }) });
  await expect(osaka).toContainText('Equinix OS1');
  await expect(osaka).toContainText('Japan West');
  await expect(osaka).toContainText('Standard');
  await expect(osaka).toContainText(/34\.\d{3}, 135\.\d{3}/);
});

test('at 320 px rows are cards, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/?view=list&geo=japan');
  const table = page.getByRole('table', { name: 'Peering locations' });
  await expect(table.getByRole('row').last()).toBeVisible();
  await expect(page.getByLabel('Sort by').first()).toBeVisible();
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(td, th, button, h2)')]
      .filter((element) => element.getBoundingClientRect().right > 321)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
});

test('on a short screen the bars scroll away with the list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/?view=list');
  const table = page.getByRole('table', { name: 'Peering locations' });
  await table.getByRole('link', { name: 'Dallas', exact: true }).scrollIntoViewIfNeeded();
  const seen = await table.evaluate((element) => {
    const middle = document.elementsFromPoint(160, 128);
    const edges = [8, 248].map((y) => document.elementsFromPoint(160, y).includes(element));
    return { middle: middle.includes(element), edges, wide: document.documentElement.scrollWidth };
  });
  expect(seen).toEqual({ middle: true, edges: [true, true], wide: 320 });
});

test('on a phone the switch leads to the other table, and follows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=list');
  const regions = page.getByRole('heading', { level: 2, name: 'Azure regions' });
  await page.getByRole('radio', { name: 'Azure regions' }).click();
  await expect(regions).toBeInViewport();
  // Not below the search, which stays.
  expect((await regions.boundingBox())?.y).toBeGreaterThan(60);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.getByRole('radio', { name: 'Peering locations' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('radio', { name: 'Peering locations' })).toBeChecked();
});

for (const mode of ['list', 'matrix']) {
  test(`the link of the ${mode} is offered as selected text where the clipboard is refused`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`/?geo=japan&view=${mode}`);
    await page.getByRole('main').getByRole('button', { name: 'Copy link' }).click();
    const link = page.getByLabel('Copy this link:');
    await expect(link).toHaveValue(new RegExp(`/\\?edition=2026-09-16&geo=japan&view=${mode}$`));
    await expect(link).toBeFocused();
  });
}

for (const address of [
  '/?view=list',
  '/?view=list&edition=2020-05-05',
  '/locations/washington-dc/?view=list&geo=north-america,asia,europe,japan',
]) {
  test(`no text of a table runs into the next or breaks off at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('table', { name: 'Peering locations' })).toBeVisible();
    const cut = await page
      .locator('table :is(td, th, th button > span > span)')
      .evaluateAll((all) =>
        all
          .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
          .map((element) => element.textContent),
      );
    expect(cut).toEqual([]);
  });
}
