import { expect, open, test } from './fixtures';

for (const { address, width, height } of [
  { address: '/', width: 1280, height: 720 },
  { address: '/', width: 1440, height: 900 },
  { address: '/locations/miami/', width: 1440, height: 900 },
  { address: '/locations/amsterdam/', width: 1024, height: 700 },
  { address: '/locations/amsterdam/', width: 1280, height: 720 },
  { address: '/regions/westeurope/', width: 1366, height: 768 },
  { address: '/locations/sydney/?sku=premium', width: 1366, height: 768 },
]) {
  test(`no answer lies under the legend: ${address} at ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, address);
    const { seen, covered } = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('[data-card]')].map((card) =>
        card.getBoundingClientRect(),
      );
      const markers = [...document.querySelectorAll('.atlas-marker:not(.is-dimmed)')];
      const names = markers.filter((marker) => {
        const { left, right, top, bottom } = marker.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return cards.some(
          (card) => x > card.left && x < card.right && y > card.top && y < card.bottom,
        );
      });
      return {
        seen: markers.length,
        covered: names.map((marker) => marker.getAttribute('aria-label')),
      };
    });
    expect(seen).toBeGreaterThan(10);
    expect(covered).toEqual([]);
  });
}

test('the legend of the world is as high as the static map takes it to be', async ({ page }) => {
  await open(page, '/');
  const legend = page.getByRole('group', { name: 'Geopolitical regions' });
  await expect(legend.getByText('Several locations')).toBeVisible();
  // src/map/static-map/static-frame.ts: a second line of the key would cover names.
  expect((await legend.boundingBox())?.height).toBeLessThanOrEqual(246);
});
