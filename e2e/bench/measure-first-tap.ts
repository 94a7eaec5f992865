import type { Browser, Page } from '@playwright/test';
import type { FrameReader, Point } from './frame-reader';
import { shareShown } from './judge-frames';
import type { MarkerWatch } from './marker-watch';
import { openRecorded } from './open-recorded';
import type { Profile } from './profiles';
import { type Frame, inOrder } from './screencast';
import type { Target } from './targets';
import { bytesBy } from './transfer';

/** Seconds from the start of navigation, kB over the wire by then; null: no answer came. */
export type FirstTap = { tappedS: number | null; answeredS: number | null; kb: number | null };

const place = 'Perth';

/** Of the answer's text; fewer would let a blank panel pass. */
const enough = 0.95;

/**
 * Loads a page and taps a marker the moment a frame shows all markers. The tap is answered by the
 * first frame in which the answer's text stands as it will stay, be it on this page or on the one
 * that a marker links to while there is no script.
 */
export async function measureFirstTap(
  browser: Browser,
  reader: FrameReader,
  target: Target,
  profile: Profile,
  watch: MarkerWatch,
): Promise<FirstTap> {
  const tapping: { atMs: number | null; turn: Promise<void> } = {
    atMs: null,
    turn: Promise.resolve(),
  };
  const tapOnce = async (frame: Frame, page: Page) => {
    if (tapping.atMs !== null || page.url() === 'about:blank') return;
    if (!(await watch.showsAll(frame))) return;
    tapping.atMs = Date.now();
    await tapAt(page, profile, watch.place(place));
  };
  const recording = await openRecorded(browser, target, profile, (frame, page) => {
    // A page that is closed while a frame is judged ends that turn.
    tapping.turn = tapping.turn.then(() => tapOnce(frame, page)).catch(() => {});
  });
  const { context, page, frames, transfers, startMs } = recording;
  const box = await answerBox(page, target);
  const start = startMs();
  const came = await transfers();
  await context.close();
  const tapped = tapping.atMs;
  if (tapped === null || box === null)
    return { tappedS: tapped === null ? null : (tapped - start) / 1000, answeredS: null, kb: null };
  const answered = await firstAnswer(reader, inOrder(frames), tapped, box);
  return {
    tappedS: (tapped - start) / 1000,
    answeredS: answered === null ? null : (answered - start) / 1000,
    kb: answered === null ? null : bytesBy(came, answered) / 1000,
  };
}

async function tapAt(page: Page, { options }: Profile, { x, y }: Point): Promise<void> {
  if (options.hasTouch === true) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** The marker may lead to a page of its own first; by then the app has taken that over. */
const settledMs = 2500;

type Box = { x: number; y: number; width: number; height: number };

/** Where the answer has come to rest; null when none comes in ten seconds. */
async function answerBox(page: Page, target: Target): Promise<Box | null> {
  const answer = target.answer(page, place);
  try {
    await answer.waitFor({ timeout: 10_000 });
  } catch {
    return null;
  }
  await page.waitForTimeout(settledMs);
  return answer.boundingBox();
}

async function firstAnswer(
  reader: FrameReader,
  frames: readonly Frame[],
  tappedMs: number,
  box: Box,
): Promise<number | null> {
  const before = frames.findLast(({ atMs }) => atMs <= tappedMs);
  const after = frames.filter(({ atMs }) => atMs > tappedMs);
  const final = after.at(-1);
  if (before === undefined || final === undefined) return null;
  const points = grid(box);
  const [absent = [], present = []] = await reader.colours([before, final], points, 0);
  for (const frame of after) {
    const [colours = []] = await reader.colours([frame], points, 0);
    if (shareShown(colours, { present, absent }) >= enough) return frame.atMs;
  }
  return null;
}

/** Every second pixel of the beginning of a line of text. */
function grid({ x, y, width, height }: Box): Point[] {
  const columns = Math.floor(Math.min(width, 120) / 2);
  const rows = Math.floor(Math.min(height, 40) / 2);
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: x + 2 * (index % columns),
    y: y + 2 * Math.floor(index / columns),
  }));
}
