import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openHeld } from './held-page';

type Point = { x: number; y: number };
type Place = Point & { name: string };

/** The names of the static map's markers, and where they are painted: a dot of its paths is one. */
async function standingMarkers(page: Page): Promise<{ names: string[]; dots: Point[] }> {
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
            return { x: at.x, y: at.y };
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
      const moved = live.map(({ x, y }) =>
        Math.min(...standing.dots.map((dot) => Math.hypot(dot.x - x, dot.y - y))),
      );
      expect(Math.max(...moved)).toBeLessThan(1);
    });
  }
}
