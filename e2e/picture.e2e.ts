import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test, worldMap } from './fixtures';

type Png = {
  name: string;
  width: number;
  height: number;
  /** Red, green and blue at device pixels of the picture. */
  colourAt: (x: number, y: number) => Promise<number[]>;
};

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeVisible();
}

async function savePicture(page: Page): Promise<Png> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  const drawn = await page.evaluateHandle(async (base64) => {
    const packed = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const picture = await createImageBitmap(new Blob([packed], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    return { pen, width: picture.width, height: picture.height };
  }, bytes.toString('base64'));
  const { width, height } = await drawn.evaluate(({ width, height }) => ({ width, height }));
  return {
    name: file.suggestedFilename(),
    width,
    height,
    colourAt: (x, y) =>
      drawn.evaluate(
        ({ pen }, at) => [...(pen?.getImageData(at.x, at.y, 1, 1).data ?? [])].slice(0, 3),
        { x: Math.round(x), y: Math.round(y) },
      ),
  };
}

async function token(page: Page, name: string): Promise<number[]> {
  return page.evaluate((token) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) return [];
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, name);
}

/** The selected marker's centre, and the map, in CSS pixels. */
async function selectedMarker(page: Page) {
  const map = await worldMap(page).boundingBox();
  const marker = await page.getByRole('button', { pressed: true, name: /^Madrid,/ }).boundingBox();
  if (map === null || marker === null) throw new Error('no marker is selected');
  return {
    map,
    x: marker.x + marker.width / 2 - map.x,
    y: marker.y + marker.height / 2 - map.y,
  };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture is the map at twice its size, ${colorScheme}, with its caption`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/locations/madrid/');
    const { map, x, y } = await selectedMarker(page);
    await openShare(page);
    const picture = await savePicture(page);
    expect(picture.name).toBe('expressroute-atlas-madrid-2026-09-16.png');
    expect(picture.width).toBe(map.width * 2);
    expect(picture.height).toBeGreaterThan(map.height * 2 + 100);
    expect(await picture.colourAt(x * 2, y * 2)).toEqual(await token(page, '--hue-purple'));
    const corner = await picture.colourAt(4, 4);
    expect([await token(page, '--water'), await token(page, '--land')]).toContainEqual(corner);
    const ground = await picture.colourAt(4, picture.height - 4);
    expect(ground).toEqual(await token(page, '--panel'));
    expect(ground[0]).toBe(colorScheme === 'light' ? 255 : 0x17);
    await expect(page.getByText('Saved expressroute-atlas-madrid-2026-09-16.png')).toBeVisible();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the picture shows what the sheet leaves free', async ({ page }) => {
    await open(page, '/locations/madrid/');
    await page.getByRole('button', { name: 'Legend and map controls' }).click();
    await openShare(page);
    const picture = await savePicture(page);
    expect(picture.width).toBe(780);
    // Search above, half the screen below: the caption of so narrow a picture is high.
    expect(picture.height).toBeGreaterThan(2 * (844 - 422 - 68));
    expect(picture.height).toBeLessThan(2 * 844);
  });
});

test('copies the picture, or says that the browser refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/locations/madrid/');
  await openShare(page);
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('Picture copied')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('save the picture instead')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeEnabled();
});

test('says so when no picture can be drawn', async ({ page }) => {
  await open(page, '/locations/madrid/');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
  });
  await openShare(page);
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect(
    page.getByText('The picture could not be made: the browser cannot write it.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('could not be made')).toBeVisible();
});

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
  expect(await token(page, '--panel')).toEqual([255, 255, 255]);
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
