import type { Browser, Page } from '@playwright/test';
import type { Point } from './frame-reader';
import { openVisit } from './open-visit';
import type { Profile } from './profiles';
import type { Target } from './targets';
import { bytesBy } from './transfer';

/** Seconds from the start of navigation, kB over the wire by then; null: no answer came. */
export type FirstTap = { tappedS: number | null; answeredS: number | null; kb: number | null };

/** Stands alone on the first view of the map. */
export const tappedPlace = 'Perth';

/** Longer than any answer takes. */
const patienceMs = 10_000;

/**
 * Loads a page and taps a marker the moment the browser says that the markers are painted (its first
 * content, and `lagMs`). The tap is answered when the answer's text is painted (Element Timing), be it
 * on this page or on the one that a marker links to while there is no script.
 */
export async function measureFirstTap(
  browser: Browser,
  target: Target,
  profile: Profile,
  { lagMs, marker }: { lagMs: number | null; marker: Point },
): Promise<FirstTap> {
  let tappedMs: number | null = null;
  let answeredMs: number | null = null;
  let tellAnswered = () => {};
  const answered = new Promise<void>((resolve) => {
    tellAnswered = resolve;
  });
  const tap = async (page: Page) => {
    if (tappedMs !== null || lagMs === null) return;
    // Nothing in a page that is not recorded tells when its markers are there: only by how much later.
    if (lagMs > 0) await page.waitForTimeout(lagMs);
    tappedMs = Date.now();
    await tapAt(page, profile, marker);
  };
  const { context, page, transfers, startMs } = await openVisit(
    browser,
    target,
    profile,
    async (visited) => {
      await visited.exposeBinding('benchPainted', ({ page: painted }) => tap(painted));
      await visited.exposeBinding('benchAnswered', (_source, atMs: number) => {
        answeredMs ??= atMs;
        tellAnswered();
      });
      await visited.addInitScript(watchPaints, { ...target.answerText, place: tappedPlace });
    },
  );
  await Promise.race([answered, page.waitForTimeout(patienceMs)]);
  const start = startMs();
  const came = await transfers();
  await context.close();
  const seconds = (atMs: number | null) => (atMs === null ? null : (atMs - start) / 1000);
  return {
    tappedS: seconds(tappedMs),
    answeredS: seconds(answeredMs),
    kb: answeredMs === null ? null : bytesBy(came, answeredMs) / 1000,
  };
}

async function tapAt(page: Page, { options }: Profile, { x, y }: Point): Promise<void> {
  if (options.hasTouch === true) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/**
 * Runs in each page before anything of it: tells of its first content, and of the element of the
 * answer, once it is painted with the place's name.
 */
function watchPaints({ selector, place }: { selector: string; place: string }): void {
  if (location.protocol !== 'http:') return;
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) window.benchPainted?.();
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('renderTime' in entry)
        window.benchAnswered?.(performance.timeOrigin + Number(entry.renderTime));
    }
  }).observe({ type: 'element', buffered: true });
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(selector)) {
      const isMeant = element.textContent?.trim() === place;
      if (isMeant && !element.hasAttribute('elementtiming')) {
        element.setAttribute('elementtiming', 'answer');
      }
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

declare global {
  interface Window {
    benchPainted?: () => void;
    benchAnswered?: (atMs: number) => void;
  }
}
