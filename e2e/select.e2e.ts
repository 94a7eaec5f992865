import { expect, mapIdle, open, test, worldMap } from './fixtures';

const amsterdam = /^Amsterdam, 2 peering locations, Europe$/;

test('a click selects, a second click deselects, a double click counts once', async ({ page }) => {
  await open(page, '/?at=52.3,4.9,5');
  const marker = page.getByRole('button', { name: amsterdam });
  await marker.click();
  await expect(page).toHaveURL(/\/locations\/amsterdam\/\?at=52\.3,4\.9,5$/);
  await expect(marker).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
  await marker.click();
  await expect(page).toHaveURL(/\/\?at=52\.3,4\.9,5$/);
  await marker.dblclick();
  await expect(marker).toHaveAttribute('aria-pressed', 'true');
});

test('a click on a marker never moves the map', async ({ page }) => {
  await open(page, '/?at=52.3,4.9,5');
  const munich = page.getByRole('button', { name: 'Munich, peering location, Europe' });
  const before = await munich.boundingBox();
  await page.getByRole('button', { name: amsterdam }).click();
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
  const after = await munich.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(3);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(3);
});

for (const key of ['Enter', 'Space']) {
  test(`${key} on a marker selects it once`, async ({ page }) => {
    await open(page, '/');
    const tokyo = page.getByRole('button', { name: /^Tokyo, \d peering locations, Japan$/ });
    await tokyo.focus();
    await page.keyboard.press(key);
    await expect(page).toHaveURL(/\/locations\/tokyo\/$/);
    await expect(tokyo).toHaveAttribute('aria-pressed', 'true');
  });
}

test('markers are one tab stop, with arrow keys among them', async ({ page }) => {
  await open(page, '/?at=50,8,5');
  await page.getByRole('button', { name: 'Munich, peering location, Europe' }).focus();
  await page.keyboard.press('ArrowLeft');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/peering location|Azure region/);
  await expect(focused).not.toHaveAccessibleName(/^Munich/);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveAccessibleName(
    /, (\d )?peering location|, Azure region/,
  );
});

test('a click on the empty map clears the selection, a drag does not', async ({ page }) => {
  await open(page, '/locations/tokyo/');
  const box = await worldMap(page).boundingBox();
  if (box === null) throw new Error('the map has no box');
  const x = box.x + 200;
  const y = box.y + box.height - 120;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 20, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'Tokyo details' })).toBeVisible();
  await page.mouse.click(x, y);
  await expect(page.getByRole('region', { name: 'Tokyo details' })).toBeHidden();
  await expect(page).toHaveURL(/\/(\?at=[^&]*)?$/);
});

test('Escape clears the selection wherever focus is', async ({ page }) => {
  await open(page, '/locations/tokyo/');
  await page.getByRole('radio', { name: 'Premium' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Tokyo details' })).toBeHidden();
});

test('the chosen SKU is in the address, on the map and in the list', async ({ page }) => {
  await open(page, '/locations/tokyo/');
  const westUs = page.getByRole('button', { name: /^West US, Azure region, North America/ });
  await expect(westUs).toHaveAccessibleName(/, needs Premium$/);
  await page.getByRole('radio', { name: 'Premium' }).check();
  await expect(page).toHaveURL(/\/locations\/tokyo\/\?sku=premium$/);
  await expect(westUs).toHaveAccessibleName(/, reachable with Premium$/);
  await expect(
    page.getByText('Premium reaches all 57 Azure regions', { exact: true }),
  ).toBeVisible();
});

test('Back and Forward restore panel, filters and map', async ({ page }) => {
  await open(page, '/?geo=europe&at=52.3,4.9,5');
  await page.getByRole('button', { name: amsterdam }).click();
  await page.getByRole('radio', { name: 'Local' }).check();
  await expect(page).toHaveURL(/sku=local/);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeHidden();
  await expect(page).toHaveURL(/\/\?geo=europe&at=52\.3,4\.9,5$/);
  await page.goForward();
  await expect(page.getByRole('region', { name: 'Amsterdam details' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Local' })).toBeChecked();
});

test('showing the whole map drops the place from the address', async ({ page }) => {
  await open(page, '/?at=52.3,4.9,5');
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('each way to zoom writes where the map is', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\/\?at=/);
});

for (const [first, second] of [
  ['zoom', 'another move'],
  ['zoom', 'another size of the window'],
  ['pan', 'another move'],
  ['pan', 'another size of the window'],
] as const) {
  test(`a ${first} made for the user and cut short by ${second} is still not theirs`, async ({
    page,
  }) => {
    await open(page, '/');
    const home = page.getByRole('button', { name: 'Show the whole map' });
    // The static map's zoom is not to the last digit the one that Leaflet's home has.
    await home.click();
    await mapIdle(page);
    await worldMap(page).focus();
    if (first === 'zoom') await page.keyboard.press('+');
    else await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(/at=/);
    await mapIdle(page);
    // While the map moves it is not idle; some frames later it is under way.
    await home.evaluate(async (button: HTMLElement, isMove) => {
      button.click();
      while (document.querySelector('[data-map-idle]') !== null)
        await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const main = document.querySelector('main');
      if (isMove) button.click();
      else if (main !== null) main.style.marginRight = '60px';
    }, second === 'another move');
    await mapIdle(page);
    await page.getByRole('radio', { name: 'List' }).click();
    await expect(page).toHaveURL(/\/\?view=list$/);
  });
}
