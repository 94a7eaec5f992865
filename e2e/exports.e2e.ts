import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { editionFile } from './published';

const edition = editionFile('2026-09-16');
const commercial = edition.peeringLocations.filter(({ cloud }) => cloud === 'commercial');
const japan = commercial
  .filter(({ geopoliticalRegionId }) => geopoliticalRegionId === 'japan')
  .map(({ id }) => id)
  .sort();

async function openMenu(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeVisible();
}

async function save(page: Page, label: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

function firstCells(csv: string): string[] {
  const lines = csv.split('\r\n').slice(1, -1);
  return lines.map((line) => line.split(',')[1] ?? '').sort();
}

test('CSV holds exactly what is filtered, and its name says edition and filter', async ({
  page,
}) => {
  await openMenu(page, '/?view=list&geo=japan');
  const { name, text } = await save(page, 'Peering locations (CSV)');
  expect(name).toBe('expressroute-atlas-2026-09-16-japan.csv');
  expect(firstCells(text)).toEqual(japan);
  expect(text).toContain('2026-09-16,"Microsoft Azure documentation');
  // The menu has closed, and focus is where it was opened from.
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
  await page.getByRole('button', { name: 'Export' }).click();
  const pairs = await save(page, 'Providers by location (CSV)');
  expect(pairs.name).toBe('expressroute-atlas-2026-09-16-japan-providers.csv');
  expect([...new Set(firstCells(pairs.text))]).toEqual(japan);
});

test('JSON, GeoJSON and KML hold the same things, with edition and link', async ({ page }) => {
  await openMenu(page, '/?view=list&geo=japan');
  const json = JSON.parse((await save(page, 'JSON')).text) as {
    edition: string;
    link: string;
    peeringLocations: { id: string }[];
  };
  expect(json.peeringLocations.map(({ id }) => id).sort()).toEqual(japan);
  expect(json.edition).toBe('2026-09-16');
  expect(json.link).toContain('geo=japan');

  await page.getByRole('button', { name: 'Export' }).click();
  const geo = JSON.parse((await save(page, 'GeoJSON')).text) as {
    features: { properties: { kind: string; id: string } }[];
  };
  const ids = geo.features
    .filter(({ properties }) => properties.kind === 'peering-location')
    .map(({ properties }) => properties.id);
  expect(ids.sort()).toEqual(japan);

  await page.getByRole('button', { name: 'Export' }).click();
  const kml = await save(page, 'KML');
  expect(kml.name).toBe('expressroute-atlas-2026-09-16-japan.kml');
  // An empty page: on the site's own pages even a parser of XML is out of bounds for strings.
  const empty = await page.context().newPage();
  const places = await empty.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    if (read.querySelector('parsererror') !== null) return null;
    return read.querySelectorAll('Placemark').length;
  }, kml.text);
  const regions = edition.azureRegions.filter(
    ({ geopoliticalRegionId }) => geopoliticalRegionId === 'japan',
  );
  expect(places).toBe(japan.length + regions.length);
});

test('a copied table pastes as cells and as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMenu(page, '/?view=list&geo=japan');
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('button', { name: 'Table copied' })).toBeVisible();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  const rows = forms.plain.split('\n').map((line) => line.split('\t'));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(
    rows
      .slice(1)
      .map(([, id = '']) => id)
      .sort(),
  ).toEqual(japan);
  expect(forms.html.match(/<tr>/g)).toHaveLength(japan.length + 1);
});

for (const [what, table, sort] of [
  ['Copy table', 'Peering locations', '-providers'],
  ['Copy Azure regions', 'Azure regions', '-withstandard'],
] as const) {
  test(`${what} keeps the order of the screen, sorted by ${sort}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMenu(page, `/?view=list&geo=europe,japan&sort=${sort}`);
    await page.getByRole('button', { name: what }).click();
    await expect(page.getByRole('button', { name: 'Table copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const names = copied.split('\n').map((line) => line.split('\t')[0] ?? '');
    const shown = page.getByRole('table', { name: table }).getByRole('rowheader');
    await expect(shown).toHaveText(names.slice(1));
    expect(names.slice(1)).not.toEqual(names.slice(1).sort());
  });
}

test('where the clipboard is refused the table is offered as selected text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openMenu(page, '/?view=list&geo=japan');
  await page.getByRole('button', { name: 'Copy table' }).click();
  const area = page.getByLabel(/refused the clipboard/);
  await expect(area).toBeFocused();
  const selected = await area.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected.split('\n')).toHaveLength(japan.length + 1);
});

test('Escape closes the menu and leaves the selection', async ({ page }) => {
  await openMenu(page, '/locations/osaka/?view=list');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
  await expect(page).toHaveURL(/\/locations\/osaka\//);
});

test('the whole edition stands at stable addresses, linked from the menu', async ({
  page,
  request,
}) => {
  await openMenu(page, '/?view=list&geo=japan');
  for (const [name, ending] of [
    ['JSON', '.json'],
    ['CSV', '.csv'],
    ['Providers CSV', '-providers.csv'],
    ['GeoJSON', '.geojson'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(href).toBe(`/data/editions/2026-09-16${ending}`);
    expect((await request.get(href ?? '')).ok()).toBe(true);
  }
  const csv = await (await request.get('/data/editions/2026-09-16.csv')).text();
  expect(firstCells(csv)).toEqual(edition.peeringLocations.map(({ id }) => id).sort());
});

test('on a phone the menu stays within the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMenu(page, '/?view=list&geo=japan');
  const menu = page.getByRole('group', { name: 'Export', exact: true });
  const box = await menu.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
});
