import type { Page } from '@playwright/test';

/** What a colour token of the page is on the screen or on paper: red, green and blue. */
export async function colourToken(page: Page, name: string): Promise<number[]> {
  return page.evaluate((token) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) return [];
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, name);
}
