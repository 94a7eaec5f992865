import { expect, test } from './fixtures';

const warning = /This edition is .+ old; check/;

test('the age of the newest edition stands beside it', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-15T23:59:00Z');
  await page.goto('/');
  await expect(page.getByText('90 days old')).toBeVisible();
  await expect(page.getByText(warning)).toHaveCount(0);
});

for (const [width, address] of [
  [1440, '/'],
  [1440, '/locations/amsterdam/'],
  [380, '/?view=list'],
] as const) {
  test(`it leaves the disclaimer alone at ${address}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.clock.setFixedTime('2026-12-15T23:59:00Z');
    await page.goto(address);
    // The list comes a little later, and the foot of the page goes below it.
    await expect(async () => {
      const age = await page.getByText('90 days old').boundingBox();
      const edition = await page.getByRole('combobox', { name: 'Edition' }).boundingBox();
      expect(age?.y).toBeGreaterThan(edition?.y ?? Infinity);
      expect(age?.y).toBeLessThan((edition?.y ?? 0) + (edition?.height ?? 0));
    }).toPass({ timeout: 15_000 });
    const disclaimer = page.getByText('Not affiliated with or endorsed by Microsoft');
    await expect(disclaimer).toHaveText('Not affiliated with or endorsed by Microsoft');
    expect((await disclaimer.boundingBox())?.height).toBeLessThanOrEqual(32);
  });
}

test('past 90 days it leads to the page of today', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-16T00:01:00Z');
  await page.goto('/');
  await expect(page.getByText('This edition is 3 months old; check')).toBeVisible();
  await expect(page.getByRole('link', { name: /^today’s page/ })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  );
});

test('on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.setFixedTime('2027-02-01T12:00:00Z');
  await page.goto('/?view=list');
  await expect(page.getByText('This edition is 4 months old; check')).toBeVisible();
});

test('an edition chosen from the past is marked as past, not as old', async ({ page }) => {
  await page.clock.setFixedTime('2027-02-01T12:00:00Z');
  await page.goto('/?edition=2024-09-22');
  await expect(page.getByText('As published on')).toBeVisible();
  await expect(page.getByText(/ old/)).toHaveCount(0);
});
