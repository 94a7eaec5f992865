import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { applyProfile, type Profile } from './profiles';
import type { Target } from './targets';
import { recordTransfers, type Transfer } from './transfer';

export type Visit = {
  context: BrowserContext;
  page: Page;
  transfers: () => Promise<Transfer[]>;
  /** When the navigation to the first page began, in ms of the epoch. */
  startMs: () => number;
};

/** Opens a page with an empty cache under a profile; `prepare` comes before its first byte. */
export async function openVisit(
  browser: Browser,
  target: Target,
  profile: Profile,
  prepare: (page: Page, session: CDPSession) => Promise<void> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext(profile.options);
  const transfers = recordTransfers(context);
  const starts: number[] = [];
  await context.exposeBinding('benchStart', (_source, startMs: number) => starts.push(startMs));
  await context.addInitScript(() => {
    if (location.protocol === 'http:') window.benchStart?.(performance.timeOrigin);
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await prepare(page, session);
  await applyProfile(session, profile);
  await page.goto(target.origin, { waitUntil: 'commit' });
  const startMs = () => {
    const [first] = starts;
    if (first === undefined) throw new Error('the page did not say when it began');
    return first;
  };
  return { context, page, transfers, startMs };
}

declare global {
  interface Window {
    benchStart?: (startMs: number) => void;
  }
}
