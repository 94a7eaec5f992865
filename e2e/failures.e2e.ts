import { expect, mapIdle, test } from './fixtures';

const editionUrl = '**/data/editions/2026-09-16.json';

test.use({ allowedErrors: [/Failed to load resource/] });

test('a missing data file: the frame stays, an alert names it, Retry works', async ({ page }) => {
  await page.route(editionUrl, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/locations/amsterdam/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('2026-09-16.json');
  await expect(page.getByText('ExpressRoute Atlas').first()).toBeVisible();
  await expect(page.getByText(/CC BY 4\.0/).first()).toBeVisible();
  await page.unroute(editionUrl);
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
});

for (const [which, missing, shown] of [
  ['earlier', '2015-03-31', '2026-09-16'],
  ['later', '2026-09-16', '2026-04-28'],
] as const) {
  test(`changes whose ${which} edition is missing lead to an edition that can be shown`, async ({
    page,
  }) => {
    await page.route(`**/data/editions/${missing}.json`, (route) =>
      route.fulfill({ status: 404, body: 'gone' }),
    );
    await page.goto('/changes/?from=2015-03-31&to=2026-09-16');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(`${missing}.json`);
    await alert.getByRole('button', { name: `Show edition ${shown}` }).click();
    await expect(alert).toHaveCount(0);
    await mapIdle(page);
    await expect(page.getByRole('complementary', { name: 'Atlas' })).toContainText(shown);
    expect(new URL(page.url()).pathname).toBe('/');
  });
}

test('HTML instead of JSON is refused', async ({ page }) => {
  await page.route(editionUrl, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('2026-09-16.json');
});

test('a truncated file is refused', async ({ page }) => {
  await page.route(editionUrl, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.slice(0, 20_000) });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('2026-09-16.json');
});

test('data newer than the page says so', async ({ page }) => {
  await page.route(editionUrl, (route) =>
    route.fulfill({ json: { id: '2026-09-16', schemaVersion: '9.0' } }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(/older than the data|newer/i);
});

test('one bad row is left out and counted, the rest shown', async ({ page }) => {
  await page.route(editionUrl, async (route) => {
    const response = await route.fetch();
    const edition = (await response.json()) as { peeringLocations: { coordinates: unknown }[] };
    const first = edition.peeringLocations[0];
    if (first !== undefined) first.coordinates = { latitude: 'north', longitude: null };
    await route.fulfill({ response, json: edition });
  });
  await page.goto('/');
  await mapIdle(page);
  await expect(page.getByText(/1 record/).first()).toBeVisible();
});

test('a slow file: the shape at once, "still loading" later, then the answer', async ({ page }) => {
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(editionUrl, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'load' });
  await expect(page.getByText('ExpressRoute Atlas').first()).toBeVisible();
  // The clock of the wait starts with the app, a moment after the page.
  await expect(async () => {
    await page.clock.fastForward(9000);
    await expect(page.getByText(/still loading/i)).toBeInViewport({ timeout: 500 });
  }).toPass();
  release();
  await page.clock.resume();
  await expect(page.getByRole('button', { name: /^Tokyo, / })).toHaveCount(1);
});

for (const [query, said] of [
  ['', 'Facts and links work'],
  ['?sku=premium', 'without the choices of its link'],
] as const) {
  test(`where the app cannot be loaded the page stays, and says so: ${query}`, async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(`/locations/amsterdam/${query}`, { waitUntil: 'load' });
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Amsterdam' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^West Europe/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Frankfurt, / }).first()).toBeVisible();
  });
}

test('blocked storage changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('storage is blocked');
      },
    });
  });
  await page.goto('/locations/tokyo/');
  await expect(page.getByRole('region', { name: 'Tokyo details' })).toBeVisible();
  await page
    .getByRole('button', { name: /theme|dark|light/i })
    .first()
    .click();
});

test.describe('a bug in the list', () => {
  test.use({ allowedErrors: [/./] });
  test('leaves the matrix alone', async ({ page }) => {
    await page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch();
      const isList = (await response.text()).includes('great-circle distance to the region');
      await (isList ? route.fulfill({ response, body: '' }) : route.fulfill({ response }));
    });
    await page.goto('/?view=list', { waitUntil: 'commit' });
    await expect(page.getByRole('alert')).toContainText('The list stopped working.');
    await page.getByText('Matrix', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Reach matrix' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
