import type { Page } from '@playwright/test';
import { expect, mapIdle, open, test } from './fixtures';

/** The middles of markers near the four ends of the map, by name. */
async function ends(page: Page): Promise<{ x: number; y: number }[]> {
  return Promise.all(
    [/^Vancouver/, /^Stockholm/, /^Auckland/, /^Santiago/].map(async (name) => {
      const marker = page.getByRole('region', { name: 'World map' }).getByRole('button', { name });
      const box = await marker.first().boundingBox();
      if (box === null) throw new Error(`no marker ${String(name)}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
}

function farthest(a: { x: number; y: number }[], b: { x: number; y: number }[]): number {
  return Math.max(
    ...a.map(({ x, y }, index) => Math.hypot(x - (b[index]?.x ?? 1e9), y - (b[index]?.y ?? 1e9))),
  );
}

for (const [from, to] of [
  [
    [390, 844],
    [844, 390],
  ],
  [
    [844, 390],
    [390, 844],
  ],
  [
    [800, 900],
    [1440, 900],
  ],
  [
    [1440, 900],
    [1100, 1400],
  ],
] as const) {
  test(`the whole map stays whole from ${from.join(' x ')} to ${to.join(' x ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: to[0], height: to[1] });
    await open(page, '/');
    const fresh = await ends(page);
    await page.setViewportSize({ width: from[0], height: from[1] });
    await open(page, '/');
    await page.setViewportSize({ width: to[0], height: to[1] });
    // Markers are spread differently at each zoom, by some pixels.
    await expect.poll(async () => farthest(await ends(page), fresh)).toBeLessThan(24);
  });
}

for (const address of ['/', '/?view=list']) {
  test(`the whole map from a hidden one keeps clear of the legend, at first ${address}`, async ({
    page,
  }) => {
    await open(page, '/');
    const fresh = await ends(page);
    if (address !== '/') await page.goto(address);
    else await page.getByRole('radio', { name: 'List' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.getByRole('radio', { name: 'Map' }).click();
    await mapIdle(page);
    await expect.poll(async () => farthest(await ends(page), fresh)).toBeLessThan(24);
  });
}

test('the whole map on its button is what it was at first', async ({ page }) => {
  await open(page, '/');
  const fresh = await ends(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mapIdle(page);
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await mapIdle(page);
  await expect.poll(async () => farthest(await ends(page), fresh)).toBeLessThan(8);
});

test('the first Back leads to the whole map again', async ({ page }) => {
  await open(page, '/');
  const fresh = await ends(page);
  await page
    .getByRole('link', { name: /^Atlanta\b/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Atlanta details' })).toBeVisible();
  await mapIdle(page);
  expect(farthest(await ends(page), fresh)).toBeGreaterThan(100);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Atlanta details' })).toHaveCount(0);
  await mapIdle(page);
  await expect.poll(async () => farthest(await ends(page), fresh)).toBeLessThan(8);
});
