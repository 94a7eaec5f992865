import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openHeld } from './held-page';

type Point = { x: number; y: number };
type Place = Point & { name: string };
/** `hit`: whose link a click there opens; null where a card or the sheet covers the map. */
type Dot = Point & { hit: string | null };

/** The names of the static map's markers, and where they are painted: a dot of its paths is one. */
async function standingMarkers(page: Page): Promise<{ names: string[]; dots: Dot[] }> {
  return page.evaluate(() => {
    const isShown = (element: Element) => getComputedStyle(element).display !== 'none';
    const links = [...document.querySelectorAll('.static-map a')].filter(isShown);
    const drawings = [...document.querySelectorAll('.static-map [data-zoom]')].filter(isShown);
    const edges = drawings.flatMap((drawing) => [
      ...drawing.querySelectorAll<SVGPathElement>('.edge'),
    ]);
    return {
      names: links.map((link) => link.textContent),
      dots: edges.flatMap((edge) => {
        const matrix = edge.getScreenCTM();
        if (matrix === null) return [];
        return [...(edge.getAttribute('d') ?? '').matchAll(/M([-\d.]+) ([-\d.]+)h0/g)].map(
          ([, x, y]) => {
            const at = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix);
            const link = document.elementFromPoint(at.x, at.y)?.closest('.static-map a');
            return { x: at.x, y: at.y, hit: link?.textContent ?? null };
          },
        );
      }),
    };
  });
}

async function liveMarkers(page: Page): Promise<Place[]> {
  return page.locator('.atlas-marker').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? '';
      return { name, x: left + width / 2, y: top + height / 2 };
    }),
  );
}

function nearest(dots: readonly Dot[], to: Point): Dot {
  return dots.reduce((best, dot) => (distance(dot, to) < distance(best, to) ? dot : best));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const windows: Record<string, readonly (readonly [width: number, height: number])[]> = {
  '/': [
    [1440, 900],
    [2560, 1440],
    // Lower than the world is as wide as the map.
    [1920, 500],
    [1280, 720],
    [1024, 700],
    [1100, 1400],
    [768, 1024],
    [844, 390],
    [390, 844],
    [320, 568],
  ],
  '/locations/amsterdam/': [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [390, 844],
  ],
  // Its sites are all over the world: the map of a phone shows more than that.
  '/providers/equinix/': [
    [1280, 720],
    [844, 390],
    [390, 844],
  ],
  '/embed/': [
    [1440, 900],
    [600, 400],
    [390, 844],
  ],
};

for (const [address, sizes] of Object.entries(windows)) {
  for (const [width, height] of sizes) {
    test(`every marker of ${address} stays in its pixels at ${width} x ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const release = await openHeld(page, address);
      const standing = await standingMarkers(page);
      await release();
      await expect(page.locator('.static-map')).toHaveCount(0);
      const live = await liveMarkers(page);
      expect(live.length).toBeGreaterThan(90);
      expect(standing.names.toSorted()).toEqual(live.map(({ name }) => name).toSorted());
      expect(standing.dots).toHaveLength(live.length);
      const matched = live.map((marker) => ({ marker, dot: nearest(standing.dots, marker) }));
      expect(Math.max(...matched.map(({ marker, dot }) => distance(marker, dot)))).toBeLessThan(1);
      const misled = matched.filter(
        ({ marker, dot }) => dot.hit !== null && dot.hit !== marker.name,
      );
      expect(misled).toEqual([]);
      expect(matched.filter(({ dot }) => dot.hit !== null).length).toBeGreaterThan(10);
    });
  }
}
