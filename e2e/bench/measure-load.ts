import type { Browser, Page } from '@playwright/test';
import type { MarkerWatch } from './marker-watch';
import { openRecorded } from './open-recorded';
import type { Profile } from './profiles';
import { inOrder } from './screencast';
import type { Target } from './targets';
import { bytesBy } from './transfer';

/** What still moves once the page seems to rest counts as well, and nothing tells that none will. */
const lateShiftMs = 1000;

/** Past shifts are handed over a task later, and where there are none nothing is handed over. */
const handOverMs = 200;

/** Seconds from the start of navigation, kB over the wire by then; null: never painted. */
export type Load = { paintedS: number | null; paintedKb: number | null; shift: number };

/** Loads a page once and leaves it alone until it rests. */
export async function measureLoad(
  browser: Browser,
  target: Target,
  profile: Profile,
  watch: MarkerWatch,
): Promise<Load> {
  const { context, page, frames, transfers, startMs } = await openRecorded(
    browser,
    target,
    profile,
  );
  await page.waitForSelector(target.rest, { timeout: 60_000 });
  await page.waitForTimeout(lateShiftMs);
  const shift = await layoutShift(page);
  const start = startMs();
  const came = await transfers();
  await context.close();
  const painted = await watch.firstPainted(inOrder(frames).filter(({ atMs }) => atMs > start));
  return {
    paintedS: painted === null ? null : (painted - start) / 1000,
    paintedKb: painted === null ? null : bytesBy(came, painted) / 1000,
    shift,
  };
}

/** The sum of all layout shifts so far: stricter than the worst window of five seconds. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    (waitMs) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), waitMs);
      }),
    handOverMs,
  );
}
