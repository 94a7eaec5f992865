import type { Browser, BrowserContext, Page } from '@playwright/test';
import { applyProfile, type Profile } from './profiles';
import { type Frame, recordFrames } from './screencast';
import type { Target } from './targets';
import { recordTransfers, type Transfer } from './transfer';

export type Recording = {
  context: BrowserContext;
  page: Page;
  frames: readonly Frame[];
  transfers: () => Promise<Transfer[]>;
  /** When the navigation to the first page began, in ms of the epoch. */
  startMs: () => number;
};

/** Opens a page with an empty cache under a profile, recording from before the first byte. */
export async function openRecorded(
  browser: Browser,
  target: Target,
  profile: Profile,
  onFrame?: (frame: Frame, page: Page) => void,
): Promise<Recording> {
  const context = await browser.newContext(profile.options);
  const transfers = recordTransfers(context);
  const starts: number[] = [];
  await context.exposeBinding('benchStart', (_source, startMs: number) => starts.push(startMs));
  await context.addInitScript(() => {
    if (location.protocol === 'http:') window.benchStart?.(performance.timeOrigin);
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const frames = await recordFrames(session, profile, (frame) => onFrame?.(frame, page));
  await applyProfile(session, profile);
  await page.goto(target.origin, { waitUntil: 'commit' });
  const startMs = () => {
    const [first] = starts;
    if (first === undefined) throw new Error('the page did not say when it began');
    return first;
  };
  return { context, page, frames, transfers, startMs };
}

declare global {
  interface Window {
    benchStart?: (startMs: number) => void;
  }
}
