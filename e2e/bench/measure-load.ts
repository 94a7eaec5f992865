import type { Browser, Page } from '@playwright/test';
import type { MarkerWatch } from './marker-watch';
import { openVisit } from './open-visit';
import type { Profile } from './profiles';
import { type Frame, inOrder, recordFrames } from './screencast';
import type { Target } from './targets';
import { bytesBy } from './transfer';

/** What still moves once the page seems to rest counts as well, and nothing tells that none will. */
const lateShiftMs = 1000;

/** Past shifts are handed over a task later, and where there are none nothing is handed over. */
const handOverMs = 200;

/** Seconds from the start of navigation, kB over the wire by then; null: never painted. */
export type Load = { paintedS: number | null; paintedKb: number | null; shift: number };

/**
 * Loads a page and leaves it alone until it rests. When its first content was painted the browser
 * tells (Paint Timing); `lagMs`: how much later than that its markers are.
 */
export async function measureLoad(
  browser: Browser,
  target: Target,
  profile: Profile,
  lagMs: number | null,
): Promise<Load> {
  const { context, page, transfers, startMs } = await openVisit(browser, target, profile);
  await page.waitForSelector(target.rest, { timeout: 60_000 });
  await page.waitForTimeout(lateShiftMs);
  const shift = await layoutShift(page);
  const first = await firstPaint(page);
  const start = startMs();
  const came = await transfers();
  await context.close();
  if (first === null || lagMs === null) return { paintedS: null, paintedKb: null, shift };
  const after = first + lagMs;
  return { paintedS: after / 1000, paintedKb: bytesBy(came, start + after) / 1000, shift };
}

/**
 * How many milliseconds after a page's first content its markers are seen, by the frames of a visit
 * that is recorded; null: they never are. To record makes a page slower, so that its times are not
 * those of a visit.
 */
export async function measureLag(
  browser: Browser,
  target: Target,
  profile: Profile,
  watch: MarkerWatch,
): Promise<number | null> {
  let frames: readonly Frame[] = [];
  const { context, page, startMs } = await openVisit(
    browser,
    target,
    profile,
    async (_page, session) => {
      frames = await recordFrames(session, profile);
    },
  );
  await page.waitForSelector(target.rest, { timeout: 60_000 });
  await page.waitForTimeout(lateShiftMs);
  const first = await firstPaint(page);
  const start = startMs();
  await context.close();
  const seen = await watch.firstPainted(inOrder(frames).filter(({ atMs }) => atMs > start));
  if (first === null || seen === null) return null;
  const lag = seen - start - first;
  return lag < aFrameMs ? 0 : lag;
}

/** The frame of the first content itself: its two times differ by less. */
const aFrameMs = 50;

/** Milliseconds after the start of navigation; null where nothing was painted. */
async function firstPaint(page: Page): Promise<number | null> {
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  );
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
