import { expect, open, test } from './fixtures';

for (const address of [
  '/locations/sydney/?sku=premium',
  '/locations/amsterdam/?sku=premium',
  '/',
]) {
  test(`every name stands beside its marker at ${address}`, async ({ page }) => {
    await open(page, address);
    const away = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('.atlas-marker')];
      const gap = (a: DOMRect, b: DOMRect) =>
        Math.hypot(
          Math.max(0, a.left - b.right, b.left - a.right),
          Math.max(0, a.top - b.bottom, b.top - a.bottom),
        );
      return [...document.querySelectorAll('.atlas-name')].map((name) => {
        const text = name.firstChild?.textContent ?? '';
        const gaps = buttons
          .filter((button) => button.getAttribute('aria-label')?.startsWith(`${text}, `) === true)
          .map((button) => gap(name.getBoundingClientRect(), button.getBoundingClientRect()));
        return { text, px: Math.min(...gaps) };
      });
    });
    expect(away.length).toBeGreaterThan(10);
    expect(away.filter(({ px }) => px > 16)).toEqual([]);
  });
}

test('the selected marker has its name on a phone, at the very edge of the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/locations/sydney/?sku=premium');
  await expect(page.locator('.atlas-name.is-selected')).toHaveText('Sydney');
});
