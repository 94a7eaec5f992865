import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { editionFile } from './published';

const edition = editionFile('2026-09-16');
const locations = edition.peeringLocations.filter(({ cloud }) => cloud === 'commercial');
const regions = edition.azureRegions.filter(({ cloud }) => cloud === 'commercial');

/** The rule, naively: Local, Standard, Premium. */
function letter(location: (typeof locations)[number], region: (typeof regions)[number]): string {
  if (location.localRegionIds?.includes(region.id) === true) return 'L';
  return location.geopoliticalRegionId === region.geopoliticalRegionId ? 'S' : 'P';
}

test('every cell says the least SKU', async ({ page }) => {
  await page.goto('/?view=matrix');
  const table = page.getByRole('table', { name: 'Reach matrix' });
  await expect(table.getByRole('row')).toHaveCount(locations.length + 1);
  const shown = await table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim()),
    ),
  );
  const [header = [], ...rows] = shown;
  const regionOf = new Map(regions.map((region) => [region.name, region]));
  const locationOf = new Map(locations.map((location) => [location.name, location]));
  expect(header.slice(1).sort()).toEqual([...regionOf.keys()].sort());
  expect(rows.map(([name = '']) => name).sort()).toEqual([...locationOf.keys()].sort());
  for (const [name = '', ...cells] of rows) {
    const location = locationOf.get(name);
    const expected = header.slice(1).map((regionName) => {
      const region = regionOf.get(regionName);
      return location === undefined || region === undefined ? null : letter(location, region);
    });
    expect(cells, name).toEqual(expected);
  }
});

test('it holds what the filter leaves, and the key explains its letters', async ({ page }) => {
  await page.goto('/?view=matrix&geo=japan&edition=2015-03-31');
  const table = page.getByRole('table', { name: 'Reach matrix' });
  await expect(table).toHaveAccessibleDescription(/least circuit SKU/);
  await expect(table.getByRole('rowheader')).toHaveText(['Tokyo']);
  await page.goto('/?view=matrix&edition=2015-03-31');
  await expect(table).toHaveAccessibleDescription(/Standard.*not reachable/);
});

test('Copy table takes the matrix away as the screen has it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?view=matrix&geo=europe,japan&provider=equinix');
  const table = page.getByRole('table', { name: 'Reach matrix' });
  await expect(table).toBeVisible();
  const shown = await table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.getAttribute('aria-label') ?? cell.textContent.trim()),
    ),
  );
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('button', { name: 'Table copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [header = [], ...rows] = copied.split('\n').map((line) => line.split('\t').slice(0, -2));
  expect(header).toEqual(shown[0]);
  const words: Record<string, string> = { L: 'Local', S: 'Standard', P: 'Premium' };
  expect(rows).toEqual(
    shown
      .slice(1)
      .map(([name, ...cells]) => [
        name,
        ...cells.map((text) => text.replace(/^[LSP]/, (it) => words[it] ?? '')),
      ]),
  );
  expect(rows.flat()).toContain('Standard, inferred');
});

test('the matrix is a file too, with its edition', async ({ page }) => {
  await page.goto('/?view=matrix&geo=japan');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Reach matrix (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('expressroute-atlas-2026-09-16-japan-matrix.csv');
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('Peering location,Japan East,Japan West,edition,source');
  expect(lines[1]).toMatch(/^Osaka,Standard,Local,2026-09-16,"Microsoft Azure documentation/);
});

test('headers stay in sight and lead to the details', async ({ page }) => {
  await page.goto('/?view=matrix');
  const table = page.getByRole('table', { name: 'Reach matrix' });
  const frame = page.getByRole('group', { name: 'Reach matrix' });
  await frame.evaluate((element) => element.scrollTo(700, 1500));
  const visible = await table.evaluate((element) => {
    const frame = element.parentElement?.getBoundingClientRect();
    const column = element.querySelectorAll('thead th')[30]?.getBoundingClientRect();
    const row = element.querySelectorAll('tbody th')[60]?.getBoundingClientRect();
    return {
      scrolled: element.parentElement?.scrollTop,
      top: (column?.top ?? 0) - (frame?.top ?? 0),
      left: (row?.left ?? 0) - (frame?.left ?? 0),
    };
  });
  expect(visible).toEqual({ scrolled: 1500, top: 0, left: 0 });
  await table.getByRole('link', { name: 'West Europe' }).click();
  await expect(page.getByRole('region', { name: 'West Europe details' })).toBeVisible();
  await expect(page).toHaveURL(/view=matrix/);
});

test('the arrow keys scroll it', async ({ page }) => {
  await page.goto('/?view=matrix');
  const frame = page.getByRole('group', { name: 'Reach matrix' });
  await frame.focus();
  await page.keyboard.press('End');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
  // While one smooth scroll runs on a slow machine, Chromium drops the key that would start another.
  const toBottom = () =>
    frame.evaluate(({ scrollHeight, scrollTop, clientHeight }) =>
      Math.round(scrollHeight - scrollTop - clientHeight),
    );
  await expect.poll(toBottom).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('at 320 px only its own frame scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/?view=matrix');
  const frame = page.getByRole('group', { name: 'Reach matrix' });
  await expect(frame).toBeVisible();
  const widths = await frame.evaluate((element) => ({
    page: document.documentElement.scrollWidth,
    table: element.scrollWidth,
  }));
  expect(widths.page).toBe(320);
  expect(widths.table).toBeGreaterThan(1500);
});

test('on a short screen it has the screen’s height, below bars that scroll away', async ({
  page,
}) => {
  for (const [width, height, rows] of [
    [320, 256, 3],
    [320, 640, 12],
    [720, 400, 6],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/?view=matrix');
    const frame = page.getByRole('group', { name: 'Reach matrix' });
    await frame.scrollIntoViewIfNeeded();
    const seen = await frame.evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
      const head = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
      return {
        rows: Math.floor((element.clientHeight - head) / 28),
        page: document.documentElement.scrollWidth,
      };
    });
    expect(seen.rows).toBeGreaterThanOrEqual(rows);
    expect(seen.page).toBe(width);
  }
});

test('at 390 px the names of its rows are whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=matrix&geo=europe');
  const name = page.getByRole('link', { name: 'Copenhagen2', exact: true });
  await expect(name).toBeVisible();
  expect(await name.evaluate((link) => link.scrollWidth - link.clientWidth)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?view=matrix&geo=europe');
    await expect(page.getByRole('table', { name: 'Reach matrix' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .include('main')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
