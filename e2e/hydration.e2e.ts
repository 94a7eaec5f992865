import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { openHeld } from './held-page';

test.describe('one line of news', () => {
  test.use({ allowedErrors: [/status of 404/] });
  for (const address of ['/', '/locations/bogota/?edition=2023-11-06', '/providers/nosuch/']) {
    test(`at ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('region', { name: 'World map' })).toBeVisible();
      await expect(page.locator('[role="status"]')).toHaveCount(1);
    });
  }
});

test('there is one world map, before, while and after the live one takes over', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    new MutationObserver(() => {
      const maps = [...document.querySelectorAll('[role="region"][aria-label="World map"]')];
      counts.push(maps.filter((map) => map.closest('[inert]') === null).length);
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await open(page, '/');
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
  const sinceFirst = counts.slice(counts.indexOf(1));
  expect([...new Set(sinceFirst)]).toEqual([1]);
  await expect(page.locator('.static-map')).toHaveCount(0);
});

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { at: number; value: number }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        shifts.push({ at: entry.startTime, value: entry.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsSeen(page: Page, fromMs = 0): Promise<number[]> {
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { at: number; value: number }[] }).shifts,
  );
  return shifts.filter(({ at }) => at >= fromMs).map(({ value }) => value);
}

/** Some frames after the first content was painted, in ms of the page. */
async function whenPainted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
      }).observe({ type: 'paint', buffered: true });
    });
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

test('nothing of the page shifts, and what stood there stays the same elements', async ({
  page,
}) => {
  await watchShifts(page);
  const release = await openHeld(page, '/locations/amsterdam/');
  const heading = await page.getByRole('heading', { level: 2, name: 'Amsterdam' }).elementHandle();
  await release();
  expect(await heading?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await shiftsSeen(page)).toEqual([]);
});

for (const [address, width] of [
  ['/locations/amsterdam/', 1440],
  ['/locations/amsterdam/', 390],
  ['/providers/equinix/', 390],
  ['/', 768],
] as const) {
  test(`with reduced motion nothing shifts at ${address}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    const release = await openHeld(page, address);
    // Emulating the preference may lay the page out twice; what counts is taking it over.
    const painted = await whenPainted(page);
    await release();
    expect(await shiftsSeen(page, painted)).toEqual([]);
  });
}

test('a link with a query shows nothing of the plain page before its own answer', async ({
  page,
}) => {
  const release = await openHeld(page, '/locations/amsterdam/?edition=2015-03-31');
  const plain = page.getByText('Standard reaches 19 of 57 Azure regions', { exact: true });
  await expect(plain).toBeAttached();
  await expect(plain).toBeHidden();
  await release();
  await expect(page.getByText('Standard reaches 2 of 15 Azure regions').first()).toBeVisible();
});

test('a tap before the scripts are here is a link to the page', async ({ page }) => {
  await openHeld(page, '/');
  await page.getByRole('link', { name: /^Perth, peering location/ }).click({ noWaitAfter: true });
  await expect(page).toHaveURL(/\/locations\/perth\/$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap of a finger before the scripts are here opens the page', async ({ page }) => {
    await openHeld(page, '/');
    const marker = page.getByRole('link', { name: /^Perth, peering location/ });
    const box = await marker.boundingBox();
    // Beside its middle, but within the 24 px that a finger needs.
    await page.touchscreen.tap((box?.x ?? 0) + 6, (box?.y ?? 0) + 6);
    await expect(page).toHaveURL(/\/locations\/perth\/$/);
  });
});

for (const { address, width } of [
  { address: '/', width: 1440 },
  { address: '/about/', width: 1440 },
  { address: '/about/', width: 390 },
  { address: '/changes/', width: 1440 },
]) {
  test(`nothing shifts on ${address} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await shiftsSeen(page)).toEqual([]);
  });
}

type LayoutShift = PerformanceEntry & { value: number };
