import type { Page } from '@playwright/test';

/** A movement of the hand that goes on for a while. */
export type Motion = { what: 'pan' | 'zoom' | 'matrix'; address: string; from: string };

export const siteMotions: readonly Motion[] = [
  { what: 'pan', address: '/?at=30,10,3', from: 'zoom 3' },
  { what: 'pan', address: '/?at=51,6,6', from: 'zoom 6' },
  { what: 'zoom', address: '/?at=30,10,3', from: 'zoom 3' },
  { what: 'zoom', address: '/?at=51,6,6', from: 'zoom 6' },
  {
    what: 'zoom',
    address: '/locations/tokyo/?sku=premium&at=30,140,3',
    from: 'zoom 3, Tokyo with Premium',
  },
  { what: 'matrix', address: '/?view=matrix', from: 'its top' },
];

/** The bare page knows one view: these are the site's at zoom 3. */
export const bareMotions: readonly Motion[] = [
  { what: 'pan', address: '/', from: 'zoom 3' },
  { what: 'zoom', address: '/', from: 'zoom 3' },
];

/** A mouse reports its place at every frame of a usual screen; a wheel turns by 20 notches a second. */
const stepMs: Record<Motion['what'], number> = { pan: 16, zoom: 50, matrix: 50 };

const middle = { x: 900, y: 450 };

/** Moves for so many milliseconds. */
export async function move(page: Page, what: Motion['what'], forMs: number): Promise<void> {
  const end = Date.now() + forMs;
  await page.mouse.move(middle.x, middle.y);
  if (what === 'pan') await page.mouse.down();
  for (let step = 0; Date.now() < end; step += 1) {
    await moveOnce(page, what, step);
    await page.waitForTimeout(stepMs[what]);
  }
  if (what === 'pan') await page.mouse.up();
}

async function moveOnce(page: Page, what: Motion['what'], step: number): Promise<void> {
  if (what === 'pan') {
    const turn = step / 12;
    await page.mouse.move(middle.x + 250 * Math.sin(turn), middle.y - 120 + 120 * Math.cos(turn));
  } else if (what === 'zoom') {
    await page.mouse.wheel(0, Math.floor(step / 20) % 2 === 0 ? -30 : 30);
  } else {
    await page.mouse.wheel(step % 20 < 10 ? 40 : -40, step % 30 < 15 ? 80 : -80);
  }
}
