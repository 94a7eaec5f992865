import { expect, open, reachNames, test } from './fixtures';
import { editionFile } from './published';

const edition = editionFile('2026-09-16');
const commercial = edition.azureRegions.filter((region) => region.cloud === 'commercial');

const spots = ['amsterdam', 'tokyo', 'chicago', 'canberra', 'queretaro-mexico', 'luxembourg'];

for (const id of spots) {
  const location = edition.peeringLocations.find((candidate) => candidate.id === id);
  const expected = {
    local: commercial.filter((region) => location?.localRegionIds?.includes(region.id)),
    standard: commercial.filter(
      (region) => region.geopoliticalRegionId === location?.geopoliticalRegionId,
    ),
    premium: commercial,
  };
  for (const [sku, regions] of Object.entries(expected)) {
    test(`${id} reaches ${regions.length} Azure regions with ${sku}`, async ({ page }) => {
      await open(page, `/locations/${id}/?sku=${sku}`);
      const name = `${sku.charAt(0).toUpperCase()}${sku.slice(1)}`;
      if (regions.length === 0) {
        await expect(
          page.getByRole('list', { name: `Azure regions reachable with ${name}` }),
        ).toContainText('None');
        return;
      }
      expect(await reachNames(page, name)).toEqual(regions.map((region) => region.name).sort());
    });
  }
}

test('a national cloud keeps to itself', async ({ page }) => {
  await open(page, '/locations/us-government-chicago/?sku=premium');
  expect(await reachNames(page, 'Premium')).toEqual([
    'US DoD Central',
    'US DoD East',
    'US Gov Arizona',
    'US Gov Texas',
    'US Gov Virginia',
  ]);
});

test('a location without a providers row says so', async ({ page }) => {
  await open(page, '/locations/new-york2/');
  await expect(page.getByText(/no provider published/i).first()).toBeVisible();
});
