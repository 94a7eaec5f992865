import type { Browser, Page } from '@playwright/test';
import type { Colour } from './judge-frames';
import type { Frame } from './screencast';

export type Point = { x: number; y: number };

/** Reads the colours of recorded frames, in an empty page of its own. */
export class FrameReader {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser): Promise<FrameReader> {
    return new FrameReader(await browser.newPage());
  }

  /** The mean colour within `radius` pixels of each point, per frame. */
  async colours(
    frames: readonly Frame[],
    points: readonly Point[],
    radius: number,
  ): Promise<Colour[][]> {
    const pictures = frames.map(({ picture }) => picture);
    return this.#page.evaluate(readColours, { pictures, points: [...points], radius });
  }
}

type Wanted = { pictures: string[]; points: Point[]; radius: number };

/**
 * Runs in the browser: nothing from outside its own text is there, and no function in it has a name
 * (for which tsx would call a helper that is not there either).
 */
async function readColours({ pictures, points, radius }: Wanted) {
  const colours: [number, number, number][][] = [];
  for (const picture of pictures) {
    const answer = await fetch(`data:image/jpeg;base64,${picture}`);
    const bitmap = await createImageBitmap(await answer.blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const side = 2 * radius + 1;
    const read = points.map(({ x, y }): [number, number, number] => {
      const left = Math.round(x) - radius;
      const { data } = context.getImageData(left, Math.round(y) - radius, side, side);
      const sum: [number, number, number] = [0, 0, 0];
      for (let at = 0; at < data.length; at += 4) {
        sum[0] += data[at] ?? 0;
        sum[1] += data[at + 1] ?? 0;
        sum[2] += data[at + 2] ?? 0;
      }
      const count = data.length / 4;
      return [sum[0] / count, sum[1] / count, sum[2] / count];
    });
    colours.push(read);
  }
  return colours;
}
