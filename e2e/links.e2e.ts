import { expect, open, test, worldMap } from './fixtures';

test('every kind of path opens directly', async ({ page }) => {
  for (const [address, heading] of [
    ['/locations/chicago/', 'Chicago'],
    ['/regions/westeurope/', 'West Europe'],
    ['/locations/us-government-chicago/', 'Chicago'],
    ['/locations/bogota/?edition=2023-11-06', 'Bogota'],
  ] as const) {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
  }
});

test('case and order of a link do not matter', async ({ page }) => {
  await open(page, '/?SKU=Premium&geo=EUROPE&unknown=1');
  await expect(page.getByRole('checkbox', { name: 'Europe' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Japan' })).not.toBeChecked();
});

test('half-wrong links keep what holds and say what does not', async ({ page }) => {
  await open(page, '/locations/amsterdam/?geo=europe,atlantis&sku=gold&edition=1999-01-01');
  await expect(page.getByRole('heading', { level: 2, name: 'Amsterdam' })).toBeVisible();
  for (const wrong of ['atlantis', 'gold', '1999-01-01']) {
    await expect(page.getByText(wrong).first()).toBeVisible();
  }
  await expect(page.getByRole('checkbox', { name: 'Europe' })).toBeChecked();
});

test('a name the edition lacks: a notice with the edition that has it', async ({ page }) => {
  await page.goto('/locations/bogota/');
  const notices = page.getByRole('region', { name: 'Notices about this link' });
  await expect(notices).toContainText('Bogota');
  await notices.getByRole('link', { name: /2023-11-06/ }).click();
  await expect(page.getByRole('region', { name: 'Bogota details' })).toBeVisible();
  await expect(page).toHaveURL(/edition=2023-11-06/);
});

test('a SKU the edition does not publish falls back to Standard with a notice', async ({
  page,
}) => {
  await open(page, '/locations/amsterdam/?edition=2015-03-31&sku=premium');
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeChecked();
  await expect(page.getByText(/Premium/).first()).toBeVisible();
});

test('retired names of geopolitical regions stay aliases', async ({ page }) => {
  await open(page, '/?edition=2015-03-31&geo=north-america');
  await expect(page.getByRole('checkbox', { name: 'US', exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Europe' })).not.toBeChecked();
});

test('an address that is nothing is a 404', async ({ request }) => {
  for (const address of [
    '/assets/nothing.js',
    '/data/editions/1999-01-01.json',
    '/locations/atlantis/',
  ]) {
    expect((await request.get(address)).status()).toBe(404);
  }
});

test('a map moved by the user and then made smaller is in the address', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const map = worldMap(page);
  await page.getByRole('button', { name: 'Zoom in' }).evaluate((button: HTMLElement) => {
    button.click();
    // Before the map has come to rest.
    document.querySelector<HTMLElement>('.atlas-map')?.style.setProperty('height', '80%');
  });
  await expect(map).toHaveCSS('height', /^(?!900px)/);
  await expect(page).toHaveURL(/\?at=/);
});

test('marks on what is new and the Metro sites are in the address', async ({ page }) => {
  await open(page, '/?new=2026-04-28&sites=1');
  const sites = page.getByRole('button', { name: 'Metro sites', exact: true });
  await expect(sites).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Growth and what is new' }).click();
  const since = page.getByRole('combobox', { name: 'New since' });
  await expect(since).toHaveValue('2026-04-28');
  await expect(page.getByRole('link', { name: /^Omaha new/ })).toBeVisible();
  await sites.click();
  await expect(page).toHaveURL(/\/\?new=2026-04-28$/);
  await since.selectOption('2025-11-13');
  await expect(page).toHaveURL(/\/\?new=2025-11-13$/);
  await since.selectOption('off');
  await expect(page).toHaveURL(/\/$/);
});

test('an unknown edition to mark news since drops out with a notice', async ({ page }) => {
  await open(page, '/?new=1999-01-01&sites=1');
  const notices = page.getByRole('region', { name: 'Notices about this link' });
  await expect(notices).toContainText('There is no edition 1999-01-01');
  await expect(page).toHaveURL(/\/\?sites=1$/);
});

test('an edition from the picker stays in the address', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Edition' }).selectOption('2016-10-21');
  await expect(page).toHaveURL(/\/\?edition=2016-10-21$/);
  await expect(page.getByText('As published on')).toBeVisible();
});
