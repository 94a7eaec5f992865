import type { Browser, Page } from '@playwright/test';
import { type Motion, move } from './motions';
import { applyProfile, slowDesktop } from './profiles';
import { percentile } from './statistics';

const lastsMs = 4000;

/** The motion ends before the measurement does: a hand at rest would only add quick frames. */
const moveMs = lastsMs - 200;

/** Beyond the map at rest: base map and code that are fetched ahead have come, at full speed. */
const fetchedAheadMs = 1500;

/** The frame in which the processor is slowed down belongs to no motion. */
const slowedMs = 300;

/** The 95th percentile of milliseconds between animation frames while a motion goes on. */
export async function measureFrames(
  browser: Browser,
  origin: string,
  motion: Motion,
  rest: string,
): Promise<number | null> {
  const context = await browser.newContext(slowDesktop.options);
  const page = await context.newPage();
  await page.goto(origin + motion.address);
  await page.waitForSelector(motion.what === 'matrix' ? 'table' : rest, { timeout: 60_000 });
  await page.waitForTimeout(fetchedAheadMs);
  await applyProfile(await context.newCDPSession(page), slowDesktop);
  await page.waitForTimeout(slowedMs);
  const frames = frameTimes(page);
  await move(page, motion.what, moveMs);
  const times = await frames;
  await context.close();
  // The first few belong to the beginning of the motion's dispatch, not to the motion.
  return percentile(times.slice(3), 0.95);
}

async function frameTimes(page: Page): Promise<number[]> {
  return page.evaluate(async (forMs) => {
    const times: number[] = [];
    const end = performance.now() + forMs;
    let last = Number.NaN;
    while (performance.now() < end) {
      const now = await new Promise<number>((resolve) => {
        requestAnimationFrame(resolve);
      });
      if (!Number.isNaN(last)) times.push(now - last);
      last = now;
    }
    return times;
  }, lastsMs);
}
