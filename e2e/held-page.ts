import type { Page } from '@playwright/test';
import { expect, mapIdle } from './fixtures';

/** The page as it stands before any of its own script has run; gives back how to let it start. */
export async function openHeld(page: Page, address: string): Promise<() => Promise<void>> {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  // The body is read while the style sheet still comes: nothing is in its place before.
  await expect(page.locator('.static-map svg')).toHaveCSS('position', 'absolute');
  return async () => {
    release();
    await mapIdle(page);
  };
}
