import type { Page } from '@playwright/test';
import { colourToken } from './colour-token';
import { expect, open, test, worldMap } from './fixtures';

test('paper has map, list, legend, edition and link, and no controls', async ({ page }) => {
  await open(page, '/locations/madrid/');
  const facts = page.getByRole('region', { name: 'Edition and link' });
  await expect(page.locator('.print-facts')).toBeHidden();
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(facts).toContainText('/locations/madrid/?edition=2026-09-16');
  await expect(facts).toContainText('Edition 2026-09-16 · Source: Microsoft Docs, CC BY 4.0');
  await expect(facts.getByRole('listitem').filter({ hasText: 'Azure region' })).toBeVisible();
  const reached = page.getByRole('list', { name: 'Azure regions reachable with Standard' });
  await expect(reached.getByRole('listitem').first()).toBeVisible();
  for (const name of ['Share', 'Zoom in', 'Copy link']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  }
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeHidden();
  await expect(page.getByRole('radiogroup')).toBeHidden();

  const map = await worldMap(page).boundingBox();
  const list = await reached.boundingBox();
  const text = await facts.boundingBox();
  expect(map?.x).toBeGreaterThanOrEqual(0);
  expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual(703);
  expect(map?.height).toBeGreaterThan(300);
  expect(text?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) - 1);
  expect(list?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
  // Nothing scrolls within the page.
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('aside *, main > div:not(:has(.atlas-map)) *')]
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
      .map((element) => element.className),
  );
  expect(cut).toEqual([]);
});

test('paper is light, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await colourToken(page, '--panel')).toEqual([255, 255, 255]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the list view prints its table', async ({ page }) => {
  await page.goto('/?view=list');
  const table = page.getByRole('table', { name: 'Peering locations' });
  await expect(table).toBeVisible();
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-facts')).toContainText('view=list');
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
  const box = await table.boundingBox();
  expect(box?.height).toBeGreaterThan(1000);
});

/** Puts what is on the screen of a desktop on a sheet of A4. */
async function onPaper(page: Page, orientation: 'portrait' | 'landscape'): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(
    orientation === 'portrait' ? { width: 703, height: 1032 } : { width: 1032, height: 703 },
  );
  await expect(page.locator('.print-facts')).toBeVisible();
}

/** The texts of elements that end beyond the sheet or beyond the box that cuts them off. */
async function cutTexts(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const elements = [...document.querySelectorAll(`:is(${selector}) :is(a, span, td, th, li)`)];
    const cut = elements.filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      const { overflowX, clip, position } = getComputedStyle(element);
      // Words for screen readers only.
      if (width === 0 || (position === 'absolute' && clip !== 'auto')) return false;
      const hides = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return hides || right > innerWidth + 1;
    });
    return cut.map((element) => element.textContent ?? '');
  }, within);
}

for (const orientation of ['portrait', 'landscape'] as const) {
  test(`the list view cuts nothing on paper, ${orientation}`, async ({ page }) => {
    await page.goto('/?view=list');
    const table = page.getByRole('table', { name: 'Peering locations' });
    await expect(table).toBeVisible();
    await onPaper(page, orientation);
    const names = table.getByText(/^1-IX\.EU, Arelion/);
    expect((await names.boundingBox())?.height).toBeGreaterThan(30);
    expect(await cutTexts(page, 'main > div:not([hidden])')).toEqual([]);
    const facts = await page.locator('.print-facts').boundingBox();
    const list = await table.boundingBox();
    expect(facts?.y).toBeLessThan(list?.y ?? 0);
    await expect(page.getByRole('complementary').getByRole('heading')).toHaveCount(0);
  });

  test(`the whole matrix fits a sheet's width, ${orientation}`, async ({ page }) => {
    await page.goto('/?view=matrix');
    const table = page.getByRole('table', { name: 'Reach matrix' });
    await expect(table).toBeVisible();
    await onPaper(page, orientation);
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    const size = await table
      .getByRole('cell')
      .first()
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
    expect(size).toBeGreaterThanOrEqual(6);
    // Names of columns are written upwards, each as long as it is.
    const longest = table.getByRole('columnheader', { name: 'Germany West Central' });
    expect(
      await longest.getByRole('link').evaluate((link) => link.scrollHeight - link.clientHeight),
    ).toBeLessThanOrEqual(1);
    expect(await cutTexts(page, 'main > div:not([hidden])')).toEqual([]);
  });

  test(`a provider's places stand in two columns on paper, ${orientation}`, async ({ page }) => {
    await open(page, '/providers/equinix/');
    await onPaper(page, orientation);
    const list = page.getByRole('list', { name: 'Peering locations of Equinix' });
    const xs = await list
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().x)));
    expect(new Set(xs).size).toBe(2);
    expect(await cutTexts(page, 'aside section')).toEqual([]);
  });
}

test('paper unfolds the ways to connect, the screen folds them again', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  const exchanges = page.getByRole('list', { name: 'Exchange providers at Amsterdam' });
  const unfolded = page.locator('details[open]');
  await expect(page.locator('summary').first()).toBeVisible();
  await expect(unfolded).toHaveCount(0);
  await onPaper(page, 'portrait');
  await expect(exchanges.getByText('Megaport')).toBeVisible();
  await expect(page.getByText('Two circuits at two peering locations')).toBeVisible();
  expect(await cutTexts(page, 'aside section')).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await expect(unfolded).toHaveCount(0);
  await expect(exchanges).toHaveCount(0);
});
