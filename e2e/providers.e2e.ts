import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, test, worldMap } from './fixtures';
import { editionFile } from './published';

const newest = '2026-09-16';

type Location = { name: string; cloud: string; providers: { providerId: string }[] | null };

/** The peering locations that the edition file names for a provider in one cloud. */
function locationsOf(providerId: string, cloud: string): string[] {
  const file: { peeringLocations: unknown } = editionFile(newest);
  return (file.peeringLocations as Location[])
    .filter((location) => location.cloud === cloud)
    .filter(({ providers }) => (providers ?? []).some((one) => one.providerId === providerId))
    .map(({ name }) => name)
    .sort();
}

for (const [id, name, cloud] of [
  ['equinix', 'Equinix', 'commercial'],
  ['equinix', 'Equinix', 'us-government'],
  ['megaport', 'Megaport', 'commercial'],
] as const) {
  test(`${name} lists its peering locations in the ${cloud} cloud`, async ({ page }) => {
    await open(page, `/providers/${id}/?cloud=${cloud}`);
    await expect(page.getByRole('region', { name: `${name} details` })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    const list = page.getByRole('list', { name: `Peering locations of ${name}` });
    const links = list.getByRole('listitem').getByRole('link');
    const names = (await links.allInnerTexts()).map((text) => text.trim()).sort();
    expect(names).toEqual(locationsOf(id, cloud));
  });
}

test('another spelling leads to the same page', async ({ page }) => {
  await open(page, '/providers/equinix-cloud-exchange/');
  await expect(page.getByRole('region', { name: 'Equinix details' })).toBeVisible();
});

test('a provider that this edition lacks is said, with the edition that has it', async ({
  page,
}) => {
  await open(page, '/providers/telecity-cloudix/');
  await expect(worldMap(page)).toBeVisible();
  await expect(page.getByText(/^TeleCity CloudIX is not in edition/).first()).toBeVisible();
});

test('an edition without a table of providers keeps the page and drops the filter', async ({
  page,
}) => {
  await open(page, '/providers/equinix/?edition=2021-02-10');
  const details = page.getByRole('region', { name: 'Equinix details' });
  await expect(details.getByText('Peering locations: not published')).toBeVisible();
  await expect(page.getByText(/is not in edition/)).toHaveCount(0);
  await open(page, '/?provider=equinix&edition=2021-02-10');
  const notices = page.getByRole('region', { name: 'Notices about this link' });
  await expect(
    notices.getByText('Edition 2021-02-10 does not publish providers: that filter is off.'),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/\?edition=2021-02-10$/);
});

test('an unknown provider is said, with the nearest names, and the world stays', async ({
  page,
}) => {
  await open(page, '/');
  // A path no file stands for is a 404 from the server; in the app it is reached by history.
  await page.evaluate(() => {
    history.pushState(null, '', '/providers/equinox/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(
    page.getByText(/There is no connectivity provider “equinox”.*Equinix/).first(),
  ).toBeVisible();
  await expect(worldMap(page)).toBeVisible();
});

test('an unknown provider in a filter is said, and the world stays', async ({ page }) => {
  await open(page, '/?provider=equinox');
  await expect(worldMap(page)).toBeVisible();
  await expect(
    page.getByText(/There is no connectivity provider “equinox”.*Equinix/).first(),
  ).toBeVisible();
});

test('a link switches the cloud and back', async ({ page }) => {
  await open(page, '/providers/equinix/');
  await page.getByRole('link', { name: /^US Government: \d+ locations$/ }).click();
  await expect(page).toHaveURL(/\/providers\/equinix\/\?cloud=us-government$/);
  await page.getByRole('link', { name: /^Commercial: \d+ locations$/ }).click();
  await expect(page).toHaveURL(/\/providers\/equinix\/$/);
});

test('a provider of a location leads to its page, and a location of it back', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  await page
    .getByRole('list', { name: 'Connectivity providers' })
    .getByRole('link', { name: 'Megaport', exact: true })
    .click();
  await expect(page).toHaveURL(/\/providers\/megaport\/$/);
  await page
    .getByRole('list', { name: 'Peering locations of Megaport' })
    .getByRole('link', { name: 'Tokyo', exact: true })
    .click();
  await expect(page).toHaveURL(/\/locations\/tokyo\/$/);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Megaport details' })).toBeVisible();
});

test('search opens the page of a provider', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search' }).fill('megaport');
  await page
    .getByRole('option', { name: /^Megaport/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/providers\/megaport\/$/);
});

test('an error is reported with page, row and edition', async ({ page }) => {
  await open(page, '/providers/att-netbond/');
  const link = page
    .getByRole('region', { name: 'AT&T NetBond details' })
    .getByRole('link', { name: /^Report an error/ });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.href).toContain('https://github.com/MicrosoftDocs/azure-docs/issues/new?');
  expect(address.searchParams.get('body')).toContain('Row: AT&T NetBond');
  expect(address.searchParams.get('body')).toContain(`Edition of the tables: ${newest}`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [320, 700],
  ] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test('axe finds nothing, and nothing is wider than the screen', async ({ page }) => {
        await open(page, '/providers/flo-networks/');
        await expect(page.getByRole('region', { name: 'Flo Networks details' })).toBeVisible();
        const results = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .include('section[aria-label="Flo Networks details"]')
          .analyze();
        expect(results.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}

test('a letter typed while the one before is passed on is not taken back', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  const field = page.getByLabel('Filter providers');
  const written = await field.evaluate(async (input: HTMLInputElement) => {
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const reacts = Object.getOwnPropertyDescriptor(input, 'value');
    const written: string[] = [];
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => reacts?.get?.call(input) as string,
      set: (text: string) => {
        written.push(text);
        reacts?.set?.call(input, text);
      },
    });
    const type = (text: string) => {
      own?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const frame = () => new Promise(requestAnimationFrame);
    type('e');
    await frame();
    type('eq');
    for (let frames = 0; frames < 5; frames += 1) await frame();
    return written;
  });
  expect(written).toEqual([]);
  await expect(field).toHaveValue('eq');
});
