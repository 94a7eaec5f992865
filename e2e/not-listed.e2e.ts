import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, test } from './fixtures';

const ways = (name: string) => `Ways to connect at ${name} when your provider is not listed`;

test('the exchanges of a location stand folded behind their number', async ({ page }) => {
  await open(page, '/locations/amsterdam/');
  const list = page.getByRole('list', { name: ways('Amsterdam') });
  await expect(list.getByText('Through an exchange provider')).toBeVisible();
  const exchanges = page.getByRole('list', { name: 'Exchange providers at Amsterdam' });
  await expect(exchanges).toHaveCount(0);
  await list.getByText('Through an exchange provider').click();
  await expect(exchanges.getByRole('link', { name: 'Megaport' })).toBeVisible();
  await exchanges.getByRole('link', { name: 'Megaport' }).click();
  await expect(page).toHaveURL(/\/providers\/megaport\/$/);
});

test('the ways are unfolded by keyboard', async ({ page }) => {
  await open(page, '/locations/chicago/');
  const summary = page.locator('summary', { hasText: 'ExpressRoute Direct' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('any carrier can bring the cross-connect')).toBeVisible();
});

test('2015 gives its own answer, with old links as text and today’s beside', async ({ page }) => {
  await open(page, '/locations/chicago/?edition=2015-03-31');
  const list = page.getByRole('list', { name: 'Exchange providers, as of 2015-03-31' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('link')).toHaveCount(0);
  await expect(
    page.getByText('At which location they are present is not published.'),
  ).toBeVisible();
  await expect(page.locator('a[href^="http:"]:not([href*="localhost"])')).toHaveCount(0);
});

test('an edition without such tables says so and leads to the newest', async ({ page }) => {
  await open(page, '/locations/chicago/?edition=2020-05-05');
  await expect(page.getByText('providers are not published in this edition')).toBeVisible();
  await page.getByRole('link', { name: 'See what the newest edition says' }).click();
  await expect(page).toHaveURL(/\/locations\/chicago\/$/);
  await expect(page.getByText('providers are not published in this edition')).toHaveCount(0);
});

for (const edition of ['2015-03-31', '2021-02-10', '2026-09-16']) {
  test(`the next steps stand in ${edition}`, async ({ page }) => {
    await open(page, `/locations/chicago/?edition=${edition}`);
    await expect(page.getByRole('list', { name: 'Next steps' }).getByRole('link')).toHaveCount(3);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the unfolded guide, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/locations/phoenix/');
    await expect(page.getByRole('list', { name: ways('Phoenix') })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect(page.getByText('Two circuits at two peering locations')).toBeVisible();
    const results = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .include('section[aria-label="Phoenix details"]')
      .analyze();
    expect(results.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('a Metro site shows its providers, their status and what the sources disagree on', async ({
  page,
}) => {
  await open(page, '/locations/phoenix/');
  const providers = page.getByRole('list', { name: 'Providers of Phoenix Metro' });
  await expect(providers.getByRole('listitem').filter({ hasText: 'Megaport' })).toContainText(
    'ask',
  );
  await expect(page.getByText('Sources disagree')).toBeVisible();
  await expect(page.getByText(/new circuits of standard resiliency are closed/)).toBeVisible();
});
