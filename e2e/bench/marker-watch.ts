import type { Browser, Page } from '@playwright/test';
import type { FrameReader, Point } from './frame-reader';
import { type Reference, shareShown, tellingPoints } from './judge-frames';
import type { Profile } from './profiles';
import { type Frame, recordFrames } from './screencast';
import type { Target } from './targets';

type Marker = Point & { name: string };
type Look = { markers: readonly Marker[]; reference: Reference };

/** Around a marker's centre, still inside the smallest of them. */
const radius = 2;

/** Knows where a page's markers stand, and tells a frame that shows them all. */
export class MarkerWatch {
  readonly #looks: readonly Look[];
  readonly #reader: FrameReader;

  private constructor(looks: readonly Look[], reader: FrameReader) {
    this.#looks = looks;
    this.#reader = reader;
  }

  /** Learns from the finished page, shown with its markers and without. */
  static async learn(
    browser: Browser,
    reader: FrameReader,
    target: Target,
    profile: Profile,
  ): Promise<MarkerWatch> {
    const looks: Look[] = [];
    for (const look of target.looks) {
      const context = await browser.newContext(profile.options);
      if (!look.scripts) await context.route('**/assets/*.js', (route) => route.abort());
      const page = await context.newPage();
      const frames = await recordFrames(await context.newCDPSession(page), profile);
      await page.goto(target.origin);
      await page.waitForSelector(look.scripts ? target.rest : look.markers, { state: 'attached' });
      const markers = await markersOf(page, look.markers);
      const present = await settled(page, frames);
      await hide(page, look.drawing);
      const absent = await settled(page, frames);
      await context.close();
      const [with_ = [], without = []] = await reader.colours([present, absent], markers, radius);
      looks.push({ markers, reference: { present: with_, absent: without } });
    }
    return new MarkerWatch(looks, reader);
  }

  /** How many markers are judged, of how many: the others are covered by neighbours or panels. */
  get judged(): string {
    return this.#looks
      .map(({ markers, reference }) => `${tellingPoints(reference).length} of ${markers.length}`)
      .join(', then ');
  }

  /** Where a tap finds a place first; fails for one that is not on the first view of the map. */
  place(name: string): Point {
    const found = this.#looks[0]?.markers.find((marker) => marker.name.startsWith(name));
    if (found === undefined) throw new Error(`${name} is not on the map`);
    return found;
  }

  async showsAll(frame: Frame): Promise<boolean> {
    for (const { markers, reference } of this.#looks) {
      const [colours = []] = await this.#reader.colours([frame], markers, radius);
      if (shareShown(colours, reference) === 1) return true;
    }
    return false;
  }

  /** When all markers were on the screen for the first time, in ms of the epoch; null: never. */
  async firstPainted(frames: readonly Frame[]): Promise<number | null> {
    for (const frame of frames) {
      if (await this.showsAll(frame)) return frame.atMs;
    }
    return null;
  }
}

/** The centres of all markers inside the window. */
async function markersOf(page: Page, selector: string): Promise<Marker[]> {
  return page.evaluate(
    (markers) =>
      Array.from(document.querySelectorAll(markers), (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.getAttribute('title');
        return {
          name: name ?? element.querySelector('title')?.textContent ?? '',
          x: left + width / 2,
          y: top + height / 2,
        };
      }).filter(({ x, y }) => x > 4 && y > 4 && x < innerWidth - 4 && y < innerHeight - 4),
    selector,
  );
}

/** By a rule in a style sheet of the page: its policy lets no other style in. */
async function hide(page: Page, selector: string): Promise<void> {
  await page.evaluate((markers) => {
    document.styleSheets[0]?.insertRule(`${markers} { opacity: 0 !important; transition: none }`);
  }, selector);
}

/** Longer than any pause between two frames of a page that still loads or fades. */
const quietMs = 800;

/** The frame that stands after a while without another. */
async function settled(page: Page, frames: readonly Frame[]): Promise<Frame> {
  let count = -1;
  while (count !== frames.length) {
    count = frames.length;
    await page.waitForTimeout(quietMs);
  }
  const last = frames.at(-1);
  if (last === undefined) throw new Error('the browser gave no frame');
  return last;
}
