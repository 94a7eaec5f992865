import { expect, mapIdle, open, test } from './fixtures';
import { editionFile } from './published';

const locations = editionFile('2026-09-16').peeringLocations.filter(
  (location) => location.cloud === 'commercial',
);
const inEurope = locations.filter((location) => location.geopoliticalRegionId === 'europe');

test('legend entries filter map, list, counts and address alike', async ({ page }) => {
  await open(page, '/');
  const group = page.getByRole('group', { name: 'Geopolitical regions' });
  const japan = group.getByRole('checkbox', { name: 'Japan' });
  await expect(japan).toHaveAccessibleDescription(/4/);
  await japan.uncheck();
  await expect(page).toHaveURL(/geo=/);
  await expect(page.getByRole('button', { name: /^Tokyo, / })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Japan East, Azure region, Japan' })).toHaveCount(
    0,
  );
  await expect(page.getByRole('status')).toContainText(`${locations.length - 4} peering locations`);
  await japan.check();
  await expect(page).toHaveURL(/\/$/);
});

test('"only" and "All" are one click', async ({ page }) => {
  await open(page, '/');
  const group = page.getByRole('group', { name: 'Geopolitical regions' });
  await group.getByRole('checkbox', { name: 'Europe' }).hover();
  await group.getByRole('button', { name: 'Only Europe' }).click();
  await expect(page).toHaveURL(/\?geo=europe$/);
  await expect(page.getByRole('status')).toContainText(`${inEurope.length} peering locations`);
  await group.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('all boxes off: an empty state that says how to get back', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('group', { name: 'Geopolitical regions' })
    .getByRole('button', { name: 'None' })
    .click();
  await expect(page).toHaveURL(/\?geo=none$/);
  await expect(page.getByText(/no geopolitical region/i).first()).toBeVisible();
  await page
    .getByRole('button', { name: /show all|all geopolitical regions|reset/i })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Tokyo, / })).toHaveCount(1);
});

test('filters do not wipe each other, and one button resets them', async ({ page }) => {
  await open(page, '/?geo=europe');
  await page.getByRole('button', { name: /^Direct/ }).click();
  await expect(page).toHaveURL(/geo=europe&direct=1|direct=1&geo=europe/);
  await expect(page.getByRole('checkbox', { name: 'Europe' })).toBeChecked();
  await page.getByRole('button', { name: /reset/i }).first().click();
  await expect(page).toHaveURL(/\/$/);
});

test('one cloud at a time', async ({ page }) => {
  await open(page, '/?cloud=us-government');
  await expect(
    page.getByRole('button', { name: /^Chicago, peering location, US Government cloud$/ }),
  ).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Amsterdam, / })).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('9 peering locations');
});

test('another cloud fills the map, the commercial one is the world again', async ({ page }) => {
  await open(page, '/');
  const choose = async (cloud: RegExp) => {
    await page.getByRole('button', { name: /^Cloud / }).click();
    await page.getByRole('button', { name: cloud }).click();
    await mapIdle(page);
  };
  const left = async (name: RegExp) =>
    (await page.getByRole('button', { name }).boundingBox())?.x ?? Number.NaN;
  await choose(/^US Government/);
  const [seattle, atlanta] = [await left(/^Seattle, peering/), await left(/^Atlanta, peering/)];
  expect(atlanta - seattle).toBeGreaterThan(500);
  await choose(/^Commercial/);
  expect((await left(/^Perth, peering/)) - (await left(/^Denver, peering/))).toBeGreaterThan(500);
});

test('a cloud that publishes no zones drops the filter by zone, with a word', async ({ page }) => {
  await open(page, '/?zone=1');
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: /^Cloud/ }).click();
  await filters.getByRole('button', { name: /^US Government/ }).click();
  await expect(page.getByRole('region', { name: 'Notices about this link' })).toContainText(
    'Edition 2026-09-16 does not publish pricing zones in the US Government cloud: that filter is off.',
  );
  await expect(page).toHaveURL(/\/\?cloud=us-government$/);
  await expect(page.getByRole('status')).toContainText('9 peering locations');
  await expect(filters.getByRole('button', { name: /^(Zone|Reset)/ })).toHaveCount(0);
  await expect(filters.getByText(/^Not published in this edition for the US/)).toBeVisible();
});

test('list and matrix have every filter beside them', async ({ page }) => {
  for (const view of ['list', 'matrix']) {
    await page.goto(`/?view=${view}`);
    await page
      .getByRole('group', { name: 'Geopolitical regions' })
      .getByRole('checkbox', { name: 'Europe' })
      .click();
    await page
      .getByRole('group', { name: 'Filters' })
      .getByRole('button', { name: /^Metro/ })
      .click();
    await expect(page).toHaveURL(/\?geo=[a-z,-]+&metro=1&view=/);
    await expect(page).not.toHaveURL(/europe/);
    await expect(
      page.getByRole('heading', { level: 2, name: /^Filters \d+ of 113/ }),
    ).toBeVisible();
  }
});

test('on a phone the filters of the list open in the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=list');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('button', { name: /^Direct/ }).click();
  await expect(page).toHaveURL(/\?direct=1&view=list$/);
  await page.getByRole('button', { name: 'Close the filters' }).click();
  await expect(page.getByRole('button', { name: /^Direct/ })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Remove filter ExpressRoute Direct' }),
  ).toBeVisible();
});

test('in the legend "only" has a place of its own', async ({ page }) => {
  await open(page, '/');
  const gaps = await page
    .getByRole('group', { name: 'Geopolitical regions' })
    .getByRole('button', { name: /^Only / })
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const ends = (node: Node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getBoundingClientRect();
        };
        const name = button.parentElement?.querySelector('[id$="name"]');
        return name == null ? Number.NaN : ends(button).left - ends(name).right;
      }),
    );
  expect(gaps).toHaveLength(13);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
});
