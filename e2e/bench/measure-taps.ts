import type { Browser, Page } from '@playwright/test';
import type { Interaction } from './interactions';
import { applyProfile, slowDesktop } from './profiles';

/** Event Timing reports nothing that is faster, and rounds to 8 ms. */
const leastMs = 16;

/** Beyond the map at rest: what the app fetches ahead of a first use has come, too. */
const fetchedAheadMs = 2500;

/** What opening the page and preparing have begun is over at a quarter of the speed. */
const preparedMs = 1000;

/** A person's next tap: the answer to this one is drawn, and Event Timing has reported it. */
const betweenTapsMs = 700;

/**
 * Milliseconds from input to the frame that answers it, one per step, by Event Timing: the browser's
 * own account, in which the slowest of an interaction's events counts.
 */
export async function measureTaps(
  browser: Browser,
  origin: string,
  interaction: Interaction,
): Promise<number[]> {
  const context = await browser.newContext(slowDesktop.options);
  const page = await context.newPage();
  await page.goto(origin + interaction.address);
  await page.waitForTimeout(fetchedAheadMs);
  await applyProfile(await context.newCDPSession(page), slowDesktop);
  await interaction.prepare?.(page);
  await page.waitForTimeout(preparedMs);
  await observe(page);
  for (const step of interaction.steps) {
    await step(page);
    await page.waitForTimeout(betweenTapsMs);
  }
  const reported = await page.evaluate(() => [...(window.benchInteractions?.values() ?? [])]);
  await context.close();
  const unreported = Math.max(0, interaction.steps.length - reported.length);
  return [...reported, ...Array.from({ length: unreported }, () => leastMs)];
}

async function observe(page: Page): Promise<void> {
  await page.evaluate((threshold) => {
    const longest = new Map<number, number>();
    window.benchInteractions = longest;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
        if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
      }
    }).observe({ type: 'event', durationThreshold: threshold });
  }, leastMs);
}

declare global {
  interface Window {
    benchInteractions?: Map<number, number>;
  }
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}
