import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { colourToken } from './colour-token';
import { expect, open, test, worldMap } from './fixtures';

type Png = {
  name: string;
  width: number;
  height: number;
  /** Red, green and blue at device pixels of the picture. */
  colourAt: (x: number, y: number) => Promise<number[]>;
};

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeVisible();
}

async function savePicture(page: Page): Promise<Png> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  const drawn = await page.evaluateHandle(async (base64) => {
    const packed = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const picture = await createImageBitmap(new Blob([packed], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    return { pen, width: picture.width, height: picture.height };
  }, bytes.toString('base64'));
  const { width, height } = await drawn.evaluate(({ width, height }) => ({ width, height }));
  return {
    name: file.suggestedFilename(),
    width,
    height,
    colourAt: (x, y) =>
      drawn.evaluate(
        ({ pen }, at) => [...(pen?.getImageData(at.x, at.y, 1, 1).data ?? [])].slice(0, 3),
        { x: Math.round(x), y: Math.round(y) },
      ),
  };
}

/** The selected marker's centre, and the map, in CSS pixels. */
async function selectedMarker(page: Page) {
  const map = await worldMap(page).boundingBox();
  const marker = await page.getByRole('button', { pressed: true, name: /^Madrid,/ }).boundingBox();
  if (map === null || marker === null) throw new Error('no marker is selected');
  return {
    map,
    x: marker.x + marker.width / 2 - map.x,
    y: marker.y + marker.height / 2 - map.y,
  };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture is the map at twice its size, ${colorScheme}, with its caption`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/locations/madrid/');
    const { map, x, y } = await selectedMarker(page);
    await openShare(page);
    const picture = await savePicture(page);
    expect(picture.name).toBe('expressroute-atlas-madrid-2026-09-16.png');
    expect(picture.width).toBe(map.width * 2);
    expect(picture.height).toBeGreaterThan(map.height * 2 + 100);
    expect(await picture.colourAt(x * 2, y * 2)).toEqual(await colourToken(page, '--hue-purple'));
    const corner = await picture.colourAt(4, 4);
    expect([await colourToken(page, '--water'), await colourToken(page, '--land')]).toContainEqual(
      corner,
    );
    const ground = await picture.colourAt(4, picture.height - 4);
    expect(ground).toEqual(await colourToken(page, '--panel'));
    expect(ground[0]).toBe(colorScheme === 'light' ? 255 : 0x17);
    await expect(page.getByText('Saved expressroute-atlas-madrid-2026-09-16.png')).toBeVisible();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the picture shows what the sheet leaves free', async ({ page }) => {
    await open(page, '/locations/madrid/');
    await page.getByRole('button', { name: 'Legend and map controls' }).click();
    await openShare(page);
    const picture = await savePicture(page);
    expect(picture.width).toBe(780);
    // Search above, half the screen below: the caption of so narrow a picture is high.
    expect(picture.height).toBeGreaterThan(2 * (844 - 422 - 68));
    expect(picture.height).toBeLessThan(2 * 844);
  });
});

test('copies the picture, or says that the browser refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/locations/madrid/');
  await openShare(page);
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('Picture copied')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('save the picture instead')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeEnabled();
});

test('says so when no picture can be drawn', async ({ page }) => {
  await open(page, '/locations/madrid/');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
  });
  await openShare(page);
  await page.getByRole('button', { name: 'Save picture' }).click();
  await expect(
    page.getByText('The picture could not be made: the browser cannot write it.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('could not be made')).toBeVisible();
});
