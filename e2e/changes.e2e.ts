import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, mapIdle, open, test, worldMap } from './fixtures';
import { editionFile } from './published';

/** The names of the things in a list of changes, without what is said of them. */
async function namesIn(page: Page, label: string): Promise<string[]> {
  const list = page.getByRole('list', { name: label, exact: true });
  await expect(list).toBeVisible();
  const texts = await list.getByRole('listitem').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]?.trim() ?? '').toSorted();
}

const locationNames = (edition: string) =>
  new Map(editionFile(edition).peeringLocations.map(({ id, name }) => [id, name]));

test('/changes/ lists what came from one edition to the next, as the files have it', async ({
  page,
}) => {
  await page.goto('/changes/?from=2026-04-28&to=2026-09-16');
  await expect(page.getByRole('heading', { level: 2, name: 'What changed' })).toBeVisible();
  const before = locationNames('2026-04-28');
  const added = [...locationNames('2026-09-16')].filter(([id]) => !before.has(id));
  expect(await namesIn(page, 'Peering locations added')).toEqual(
    added.map(([, name]) => name).toSorted(),
  );
  await expect(page.getByRole('list', { name: 'Peering locations removed' })).toHaveCount(0);
  expect(await namesIn(page, 'Azure regions added')).toEqual(['Chile Central', 'Denmark East']);
  expect(await namesIn(page, 'Local gained')).toEqual(['Copenhagen', 'Santiago']);
  expect(await namesIn(page, 'ExpressRoute Direct gained')).toEqual(['Marseille']);
  expect(await namesIn(page, 'Providers gained')).toContain('Denver');
});

test('without editions in the address the newest two are compared', async ({ page }) => {
  await page.goto('/changes/');
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('2026-04-28');
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('2026-09-16');
});

test('from later than to: swapped, and said so', async ({ page }) => {
  await page.goto('/changes/?from=2026-09-16&to=2026-04-28');
  await expect(page.getByText('this is what changed from 2026-04-28 to 2026-09-16')).toBeVisible();
  expect(await namesIn(page, 'Peering locations added')).toContain('Omaha');
});

test('an edition that does not exist drops out with a notice', async ({ page }) => {
  await page.goto('/changes/?from=1999-01-01&to=2015-06-25');
  await expect(page.getByText('1999-01-01').first()).toBeVisible();
  expect(await namesIn(page, 'Geopolitical regions added')).toEqual(['India']);
});

test('a table that an edition lacks is not published, never a loss', async ({ page }) => {
  await page.goto('/changes/?from=2020-05-05&to=2021-02-10');
  await expect(page.getByText('Not published in edition 2021-02-10: providers')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Providers lost' })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Local lost' })).toHaveCount(0);
});

test('Australia becomes Oceania, the German cloud closes', async ({ page }) => {
  await page.goto('/changes/?from=2018-10-15&to=2019-07-11');
  expect(await namesIn(page, 'Geopolitical regions renamed')).toEqual(['Oceania']);
  await expect(page.getByRole('list', { name: 'Peering locations regrouped' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('2021-02-10');
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('2023-11-06');
  expect(await namesIn(page, 'Clouds closed')).toEqual(['Germany cloud']);
  await expect(page).toHaveURL(/from=2021-02-10&to=2023-11-06/);
});

test('the edition of the footer is the later one of the comparison', async ({ page }) => {
  await page.goto('/changes/?from=2015-03-31&to=2015-06-25');
  await page.getByRole('combobox', { name: 'Edition', exact: true }).selectOption('2016-10-21');
  expect(await namesIn(page, 'Geopolitical regions renamed')).toEqual(['North America']);
  await expect(page).toHaveURL(/from=2015-03-31&to=2016-10-21$/);
});

test('what is gone opens in the edition that had it; Back returns to the comparison', async ({
  page,
}) => {
  await page.goto('/changes/?from=2021-02-10&to=2023-11-06');
  const removed = page.getByRole('list', { name: 'Peering locations removed' });
  await removed.getByRole('link', { name: 'Berlin' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Berlin' })).toBeVisible();
  await expect(page).toHaveURL(/\/locations\/germany-berlin\/\?edition=2021-02-10$/);
  await page.goBack();
  await expect(removed).toBeVisible();
});

test('a marker opens in the edition that has it: what is gone in the earlier one', async ({
  page,
}) => {
  const comparison = '/changes/?from=2023-11-06&to=2024-09-22';
  await open(page, comparison);
  const gone = worldMap(page).getByRole('button', {
    name: 'Bogota, peering location, South America, removed',
  });
  await gone.click();
  await expect(page).toHaveURL(/\/locations\/bogota\/\?edition=2023-11-06$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Bogota' })).toBeVisible();
  await page.goBack();
  await expect(gone).toBeVisible();
  await gone.press('Enter');
  await expect(page).toHaveURL(/\/locations\/bogota\/\?edition=2023-11-06$/);
  await page.goBack();
  await worldMap(page)
    .getByRole('button', { name: /^Sao Paulo, / })
    .press('Enter');
  await expect(page).toHaveURL(/\/locations\/sao-paulo\/\?edition=2024-09-22$/);
});

test('the map shows the world, and what did not change stands back', async ({ page }) => {
  const stands = (name: RegExp) => worldMap(page).getByRole('button', { name });
  await open(page, '/changes/?from=2025-11-13&to=2026-09-16');
  const dimmed = /is-dimmed/;
  await expect(stands(/^Omaha, .*, added$/)).not.toHaveClass(dimmed);
  await expect(stands(/^Perth, peering location, Oceania$/)).toHaveClass(dimmed);
  const panel = await page.getByRole('complementary', { name: 'Atlas' }).boundingBox();
  const markers = await worldMap(page).getByRole('button').all();
  const boxes = await Promise.all(markers.map((marker) => marker.boundingBox()));
  const left = Math.min(...boxes.flatMap((box) => (box === null ? [] : [box.x])));
  expect(left).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? Infinity));
});

test('the prerendered page of changes dims the same, without a script', async ({ request }) => {
  const html = await (await request.get('/changes/')).text();
  const count = (source: string) => source.match(/class="fill [^"]*is-dimmed/g)?.length ?? 0;
  expect(count(html)).toBeGreaterThan(0);
  expect(count(await (await request.get('/')).text())).toBe(0);
});

test('a search on a page of changes opens the edition on the screen', async ({ page }) => {
  await page.goto('/changes/?from=2023-11-06&to=2024-09-22');
  await page.getByRole('combobox', { name: 'Search' }).fill('Singapore');
  await page
    .getByRole('option', { name: /^Singapore\b/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/locations\/singapore\/\?edition=2024-09-22$/);
});

test('of the newest edition no link names it', async ({ page }) => {
  await open(page, '/changes/?from=2026-04-28&to=2026-09-16');
  await worldMap(page)
    .getByRole('button', { name: /^Omaha, / })
    .press('Enter');
  await expect(page).toHaveURL(/\/locations\/omaha\/$/);
});

test('timeline and Edition step through every comparison; screen and address agree', async ({
  page,
}) => {
  await page.goto('/changes/?from=2023-11-06&to=2024-09-22');
  const timeline = page.getByRole('slider', { name: 'Edition timeline' });
  const edition = page.getByRole('combobox', { name: 'Edition', exact: true });
  await timeline.focus();
  for (const [from, to] of [
    ['2021-02-10', '2023-11-06'],
    ['2020-05-05', '2021-02-10'],
    ['2019-07-11', '2020-05-05'],
  ] as const) {
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(new RegExp(`from=${from}&to=${to}$`));
    await expect(timeline).toHaveAttribute('aria-valuetext', to);
    await expect(edition).toHaveValue(to);
  }
  await edition.selectOption('2016-10-21');
  await expect(page).toHaveURL(/from=2015-06-25&to=2016-10-21$/);
  await expect(edition).toHaveValue('2016-10-21');
  await timeline.press('End');
  await expect(page).toHaveURL(/from=2015-06-25&to=2026-09-16$/);
  await expect(timeline).toBeFocused();
});

test('an edition given to a page of changes is the one that the comparison ends with', async ({
  page,
}) => {
  await page.goto('/changes/?edition=2016-10-21');
  await expect(page).toHaveURL(/\/changes\/\?from=2015-06-25&to=2016-10-21$/);
  await page.getByRole('button', { name: 'Show newest' }).click();
  await expect(page).toHaveURL(/\/changes\/\?from=2015-06-25&to=2026-09-16$/);
});

for (const [address, key, shown] of [
  ['/locations/amsterdam/?edition=2026-04-28', 'ArrowRight', '2026-09-16'],
  ['/locations/bogota/?edition=2023-11-06', 'ArrowRight', '2024-09-22'],
  ['/providers/equinix/?edition=2023-11-06', 'ArrowLeft', '2021-02-10'],
  ['/regions/australiacentral/?edition=2018-10-15', 'ArrowLeft', '2017-04-14'],
] as const) {
  test(`the timeline keeps the focus, ${key} on ${address}`, async ({ page }) => {
    await page.goto(address);
    const timeline = page.getByRole('slider', { name: 'Edition timeline' });
    await timeline.focus();
    await page.keyboard.press(key);
    await expect(timeline).toHaveAttribute('aria-valuetext', shown);
    await expect(page.getByText(/^loading, still/)).toHaveCount(0);
    await expect(timeline).toBeFocused();
    await page.keyboard.press(key === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight');
    await expect(timeline).not.toHaveAttribute('aria-valuetext', shown);
  });
}

test('the footer leads to what changed in the edition that is shown', async ({ page }) => {
  await open(page, '/?edition=2016-10-21');
  await page.getByRole('link', { name: 'What changed' }).click();
  await expect(page).toHaveURL(/\/changes\/\?from=2015-06-25&to=2016-10-21/);
  expect(await namesIn(page, 'Geopolitical regions renamed')).toEqual(['North America']);
});

test('arrow keys on the timeline go from edition to edition, and the map follows', async ({
  page,
}) => {
  await open(page, '/?edition=2015-06-25');
  const timeline = page.getByRole('slider', { name: 'Edition timeline' });
  await timeline.press('ArrowLeft');
  await expect(page).toHaveURL(/edition=2015-03-31/);
  await mapIdle(page);
  await expect(page.getByRole('checkbox', { name: 'India', exact: true })).toHaveCount(0);
  await timeline.press('ArrowRight');
  await expect(page.getByRole('checkbox', { name: 'India', exact: true })).toBeVisible();
});

test('growth has a chart and the same figures as a table', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Growth and what is new' }).click();
  await page.getByText('Figures as a table').click();
  const table = page.getByRole('table', { name: 'Growth by edition' });
  await expect(table.getByRole('row')).toHaveCount(14);
  await expect(table.getByRole('row', { name: /^2015-03-31 15 15 6$/ })).toBeVisible();
  // Most of it at once, not a line and a half.
  const inSight = () =>
    table.getByRole('row').evaluateAll((rows) => {
      const fold = rows[0]?.closest('section')?.getBoundingClientRect();
      return rows
        .map((row) => row.getBoundingClientRect())
        .filter(({ top, bottom }) => top >= (fold?.top ?? 0) && bottom <= (fold?.bottom ?? 0))
        .length;
    });
  await expect.poll(inSight).toBeGreaterThan(10);
});

const screens = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 320 },
] as const;

for (const { colorScheme, width } of screens) {
  test(`axe finds nothing, nothing is too wide: ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/changes/?from=2025-11-13&to=2026-09-16');
    await expect(page.getByRole('heading', { level: 2, name: 'What changed' })).toBeVisible();
    await mapIdle(page);
    const { violations } = await new AxeBuilder({ page })
      .include('[aria-label="What changed"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)}`)).toEqual(
      [],
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
