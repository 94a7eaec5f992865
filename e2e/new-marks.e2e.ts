import { expect, open, test } from './fixtures';
import { editionFile } from './published';

const since = '2025-11-13';
const newest = editionFile('2026-09-16');
const before = editionFile(since);

/** In the commercial cloud; of what is new here, no edition before lists anything either. */
function newNames(kind: 'peeringLocations' | 'azureRegions'): string[] {
  const known = new Set(before[kind].map(({ id }) => id));
  return newest[kind]
    .filter(({ id, cloud }) => cloud === 'commercial' && !known.has(id))
    .map(({ name }) => name)
    .sort();
}

for (const [title, kind] of [
  ['Peering locations', 'peeringLocations'],
  ['Azure regions', 'azureRegions'],
] as const) {
  test(`the list marks what is new in words: ${title}`, async ({ page }) => {
    await page.goto(`/?view=list&new=${since}`);
    const table = page.getByRole('table', { name: title });
    const marked = table
      .getByRole('rowheader')
      .filter({ has: page.getByText('new', { exact: true }) });
    const names = newNames(kind);
    expect(names.length).toBeGreaterThan(1);
    await expect(marked).toHaveCount(names.length);
    const texts = await marked.getByRole('link').allInnerTexts();
    expect(texts.sort()).toEqual(names);
    await page.goto('/?view=list');
    await expect(table.getByRole('rowheader').first()).toBeVisible();
    await expect(marked).toHaveCount(0);
  });
}

test('reach lists mark what is new in words', async ({ page }) => {
  await open(page, `/locations/copenhagen2/?new=${since}`);
  const regions = page.getByRole('list', { name: 'Azure regions reachable with Standard' });
  const region = regions.getByRole('listitem').filter({ hasText: 'Denmark East' });
  await expect(region.getByRole('link')).toHaveAccessibleName(/^Denmark East new/);
  await expect(regions.getByRole('link', { name: /^West Europe new/ })).toHaveCount(0);
  await open(page, `/regions/denmarkeast/?new=${since}`);
  const locations = page.getByRole('list', { name: /^Peering locations that reach Denmark East/ });
  const item = locations.getByRole('listitem').filter({ hasText: 'Copenhagen2' });
  await expect(item.getByRole('link')).toHaveAccessibleName(/^Copenhagen2 new/);
  await expect(locations.getByRole('link', { name: /^Copenhagen new/ })).toHaveCount(0);
});

test('the key of the map names its marks while they are there', async ({ page }) => {
  await open(page, `/?new=${since}&sites=1`);
  const legend = page.getByRole('group', { name: 'Geopolitical regions' });
  await expect(legend.getByText(`New since ${since}`)).toBeVisible();
  await expect(legend.getByText('Metro site', { exact: true })).toBeVisible();
  await open(page, '/');
  await expect(legend.getByText('Several locations')).toBeVisible();
  await expect(legend.getByText('Metro site', { exact: true })).toHaveCount(0);
});
