import type { Page } from '@playwright/test';
import { expect, mapIdle, open, test, worldMap } from './fixtures';

/** The markers that answer, how many they are, and the names of those under a card of the map. */
async function answers(page: Page): Promise<{ seen: number; covered: (string | null)[] }> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('[data-card]')].map((card) =>
      card.getBoundingClientRect(),
    );
    const markers = [...document.querySelectorAll('.atlas-marker:not(.is-dimmed)')];
    const names = markers.filter((marker) => {
      const { left, right, top, bottom } = marker.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return cards.some(
        (card) => x > card.left && x < card.right && y > card.top && y < card.bottom,
      );
    });
    return {
      seen: markers.length,
      covered: names.map((marker) => marker.getAttribute('aria-label')),
    };
  });
}

for (const { address, width, height } of [
  { address: '/', width: 1280, height: 720 },
  { address: '/', width: 1440, height: 900 },
  { address: '/locations/miami/', width: 1440, height: 900 },
  { address: '/locations/amsterdam/', width: 1024, height: 700 },
  { address: '/locations/amsterdam/', width: 1280, height: 720 },
  { address: '/regions/westeurope/', width: 1366, height: 768 },
  { address: '/locations/sydney/?sku=premium', width: 1366, height: 768 },
]) {
  test(`no answer lies under the legend: ${address} at ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, address);
    const { seen, covered } = await answers(page);
    expect(seen).toBeGreaterThan(10);
    expect(covered).toEqual([]);
  });
}

/** Whether nothing covers the middle of an element; Playwright's own check scrolls the map. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

test.describe('without a static map', () => {
  test.use({ allowedErrors: [/status of 404/], viewport: { width: 1280, height: 720 } });

  test('no marker lies under the legend or the notice', async ({ page }) => {
    await open(page, '/locations/nowhere/');
    await expect(page.getByText('There is no peering location “nowhere”').last()).toBeVisible();
    expect((await answers(page)).seen).toBeGreaterThan(100);
    await expect.poll(async () => (await answers(page)).covered).toEqual([]);
  });
});

for (const { address, from, to } of [
  { address: '/locations/zurich/?sku=local', from: [1440, 900], to: [1100, 700] },
  { address: '/locations/zurich/', from: [390, 844], to: [844, 390] },
  { address: '/embed/locations/zurich/?sku=local', from: [1440, 900], to: [700, 450] },
] as const) {
  test(`what was opened stays in sight from ${from.join(' x ')} to ${to.join(' x ')}: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: from[0], height: from[1] });
    await open(page, address);
    await page.setViewportSize({ width: to[0], height: to[1] });
    const chosen = worldMap(page).getByRole('button', { pressed: true });
    await expect(async () => {
      const box = await chosen.boundingBox();
      const map = await worldMap(page).boundingBox();
      expect(map?.width).toBeLessThanOrEqual(to[0]);
      expect(box?.x).toBeGreaterThan(map?.x ?? Infinity);
      expect(box?.x).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0) - 30);
      expect(await chosen.evaluate(isOnTop)).toBe(true);
      expect((await answers(page)).covered).toEqual([]);
    }).toPass({ timeout: 15_000 });
  });
}

for (const end of ['closed', 'moved by hand'] as const) {
  test(`what was opened and then ${end} is not shown again with another size`, async ({ page }) => {
    await open(page, '/locations/zurich/?sku=local');
    const box = () => page.getByRole('button', { name: /^Munich/ }).boundingBox();
    if (end === 'closed') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Zoom in' }).click();
    await mapIdle(page);
    if (end === 'closed') await expect(page).toHaveURL(/\/\?sku=local$/);
    else await expect(page).toHaveURL(/at=/);
    const before = await box();
    await page.setViewportSize({ width: 1436, height: 900 });
    await expect
      .poll(() => page.locator('main').evaluate((main) => main.clientWidth))
      .toBeLessThan(1060);
    await mapIdle(page);
    const after = await box();
    expect(Math.abs((after?.x ?? 1e9) - (before?.x ?? 0))).toBeLessThan(10);
    expect(Math.abs((after?.y ?? 1e9) - (before?.y ?? 0))).toBeLessThan(10);
  });
}

test('another edition does not move the map', async ({ page }) => {
  await open(page, '/?sku=premium');
  const box = () => page.getByRole('button', { name: /^Dublin, / }).boundingBox();
  const before = await box();
  await page.getByRole('combobox', { name: 'Edition', exact: true }).selectOption('2020-05-05');
  await expect(page.getByText('As published on')).toBeVisible();
  await mapIdle(page);
  const after = await box();
  expect(Math.abs((after?.y ?? 1e9) - (before?.y ?? 0))).toBeLessThan(14);
});

test('the date of a past edition covers nothing that was opened on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [
    '/locations/hong-kong/?edition=2015-03-31',
    '/locations/dublin/?edition=2018-10-15',
  ]) {
    await open(page, address);
    await expect(page.getByText('As published on')).toBeVisible();
    const note = await page.getByText('As published on').boundingBox();
    const chosen = await worldMap(page).getByRole('button', { pressed: true }).boundingBox();
    expect(chosen?.y).toBeGreaterThan((note?.y ?? Infinity) + (note?.height ?? 0));
  }
});

test('the legend of the world is as high as the static map takes it to be', async ({ page }) => {
  await open(page, '/');
  const legend = page.getByRole('group', { name: 'Geopolitical regions' });
  await expect(legend.getByText('Several locations')).toBeVisible();
  // src/map/static-map/static-frame.ts: a second line of the key would cover names.
  expect((await legend.boundingBox())?.height).toBeLessThanOrEqual(246);
});
