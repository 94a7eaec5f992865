import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { mapIdle, open } from './fixtures';

// The site itself is watched in the other tests; here it stands in somebody else's page: to the
// browser, 127.0.0.1 is another site than localhost.
let host: Server | null = null;

test.afterEach(() => {
  host?.close();
  host = null;
});

async function openFramed(page: Page, address: string, sandbox: string): Promise<FrameLocator> {
  const source = `${test.info().project.use.baseURL}${address}`;
  const body = `<!doctype html><body style="height: 3000px"><h1>Slides</h1>
    <iframe title="map" sandbox="${sandbox}" src="${source}" width="800" height="500"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(body);
  });
  host = server;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return page.frameLocator('iframe');
}

test('is the bare map with one line that leads back to the same view', async ({ page }) => {
  await open(page, '/embed/locations/amsterdam/?sku=premium');
  await expect(page.getByRole('region', { name: 'Panel' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveCount(0);
  await expect(page.getByText(/Premium reaches all 57 Azure regions/).first()).toBeVisible();
  const back = page.getByRole('link', { name: /ExpressRoute Atlas/ });
  await expect(back).toHaveAttribute('href', '/locations/amsterdam/?sku=premium');
  await expect(back).toHaveAttribute('target', '_blank');
});

for (const sandbox of [
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  'allow-scripts',
]) {
  test(`works in the frame of another site, sandbox "${sandbox}", where storage throws`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'] as const) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    const exceptions: string[] = [];
    page.on('pageerror', ({ message }) => exceptions.push(message));
    const frame = await openFramed(page, '/embed/locations/amsterdam/', sandbox);
    await expect(frame.locator('[data-map-idle]')).toBeVisible({ timeout: 15_000 });
    const marker = frame.getByRole('button', { name: /^Marseille, peering location/ });
    await marker.click();
    await expect(marker).toHaveAttribute('aria-pressed', 'true');
    await expect(frame.getByText(/^Marseille: Standard reaches/).first()).toBeVisible();
    expect(exceptions).toEqual([]);
  });
}

test('the wheel scrolls the page around; with Ctrl it zooms the map', async ({ page }) => {
  const frame = await openFramed(page, '/embed/', 'allow-scripts allow-same-origin');
  await expect(frame.locator('[data-map-idle]')).toBeVisible({ timeout: 15_000 });
  const chicago = frame.getByRole('button', { name: /^(Chicago|Denver), / }).first();
  const before = await chicago.boundingBox();
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 120);
  await expect(frame.getByText('Ctrl or ⌘ and the wheel zoom the map')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await chicago.boundingBox()).toEqual(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => chicago.boundingBox()).not.toEqual(before);
});

test('changes say which editions they lie between, how many they are, and what the marks mean', async ({
  page,
}) => {
  await open(page, '/changes/?from=2020-05-05&to=2026-09-16');
  const summary = page.getByText(/^\+\d+ \/ −\d+ peering locations, \+\d+ \/ −\d+ Azure regions/);
  const [counts = ''] = /^.*? Azure regions/.exec((await summary.textContent()) ?? '') ?? [];
  expect(counts).not.toBe('');
  for (const address of ['?from=2020-05-05&to=2026-09-16', '?from=2026-09-16&to=2020-05-05']) {
    await open(page, `/embed/changes/${address}`);
    const footer = page.locator('footer');
    await expect(footer.getByText(`Changes 2020-05-05 to 2026-09-16: ${counts}`)).toBeVisible();
    for (const mark of ['Added', 'Changed']) {
      await expect(footer.getByText(mark, { exact: true })).toBeVisible();
    }
    await expect(footer).not.toContainText('113');
  }
});

test('the newest changes stand on the page before the app does, in the same words', async ({
  page,
  browser,
}) => {
  await open(page, '/embed/changes/');
  const facts = await page.locator('footer').textContent();
  expect(facts).toMatch(/^Changes \d{4}-\d\d-\d\d to 2026-09-16: \+\d+ /);
  const { baseURL = '' } = test.info().project.use;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  await plain.goto('/embed/changes/');
  expect(await plain.locator('footer').textContent()).toBe(facts);
  await context.close();
});

test('an unknown link says so and shows the world', async ({ page }) => {
  await page.goto('/embed/locations/atlantis/');
  await mapIdle(page);
  await expect(page.getByText(/atlantis/i).first()).toBeVisible();
  await expect(page.getByText(/113 peering locations/).first()).toBeVisible();
});

test('at 390 px its caption is whole, and its edition seen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/embed/locations/amsterdam/');
  const caption = page.getByText('Amsterdam: Standard reaches 19 of 57 Azure regions');
  await expect(caption.first()).toBeVisible();
  const cut = await page
    .locator('footer [data-facts]')
    .evaluate((line) => line.scrollWidth - line.clientWidth);
  expect(cut).toBe(0);
  await expect(page.locator('footer').getByText('2026-09-16')).toBeInViewport();
  expect(
    (await page.locator('footer').getByText('2026-09-16').boundingBox())?.width,
  ).toBeGreaterThan(40);
});
