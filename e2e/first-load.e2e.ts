import { gzipSync } from 'node:zlib';
import { expect, open, test } from './fixtures';

/** Map, details, search and filters with all they stand on, gzip; the entry alone: src/build/size-budget.ts. */
const limitBytes = 178_500;

test('the scripts of a first visit stay within their limit', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await open(page, '/');
  // With what the first tap will need (src/app/use-prefetch.ts).
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `scripts of a first visit: ${(bytes / 1000).toFixed(1)} kB gzip, ${sizes.length} files`,
  );
  expect(bytes).toBeGreaterThan(150_000);
  expect(bytes).toBeLessThanOrEqual(limitBytes);
});
