import { expect, open, reachNames, test } from './fixtures';
import { foundingTable } from './published';

const rows = foundingTable();
const everyRegion = rows.flatMap((row) => row.regions);

test('the founding edition has six geopolitical regions, 15 locations and 15 Azure regions', () => {
  expect(rows).toHaveLength(6);
  expect(rows.flatMap((row) => row.locations)).toHaveLength(15);
  expect(everyRegion).toHaveLength(15);
});

for (const row of rows) {
  for (const location of row.locations) {
    test(`${location} reaches the Azure regions of ${row.geopoliticalRegion} and no other`, async ({
      page,
    }) => {
      const id = location.toLowerCase().replaceAll(' ', '-');
      await open(page, `/locations/${id}/?edition=2015-03-31`);
      await expect(
        page.getByRole('heading', { level: 2, name: location, exact: true }),
      ).toBeVisible();
      expect(await reachNames(page, 'Standard')).toEqual([...row.regions].sort());
      for (const region of everyRegion) {
        const reached = row.regions.includes(region);
        await expect(
          page.getByRole('button', {
            name: new RegExp(
              `^${region}, Azure region, .*, ${reached ? 'reachable with Standard' : 'not reachable'}$`,
            ),
          }),
        ).toHaveCount(1);
      }
    });
  }
}

test('SKUs the edition does not publish are disabled and say why', async ({ page }) => {
  await open(page, '/locations/chicago/?edition=2015-03-31');
  for (const [sku, why] of [
    ['Local', /^not published.*names? no Local/],
    ['Premium', /^not supported.*across geopolitical regions is not supported/],
  ] as const) {
    await expect(page.getByRole('radio', { name: sku })).toBeDisabled();
    await expect(page.getByRole('radio', { name: sku })).toHaveAccessibleDescription(why);
  }
  const hint = page.getByText(
    /^In this edition, reach across geopolitical regions is not supported/,
  );
  await expect(hint).toContainText('9 Azure regions in 5 other geopolitical regions');
  await expect(hint).toContainText("A provider's own network can extend the connection");
});
