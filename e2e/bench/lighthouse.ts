import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserArguments } from '../browser-arguments';
import { freePort } from '../servers';
import { median } from './statistics';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/**
 * Lighthouse's scores, 0 to 100, for a phone with its own standard settings: performance, which
 * varies, is the median of at least three runs, the others are the least. Null: a run failed.
 */
export async function measureLighthouse(
  executablePath: string,
  address: string,
  runs: number,
): Promise<Record<Category, number | null>> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  const scores: Record<Category, number[]> = {
    performance: [],
    accessibility: [],
    'best-practices': [],
    seo: [],
  };
  for (let run = 0; run < Math.max(3, runs); run += 1) {
    const result = await lighthouse(address, {
      port,
      logLevel: 'silent',
      onlyCategories: [...categories],
    });
    for (const category of categories) {
      scores[category].push((result?.lhr.categories[category]?.score ?? Number.NaN) * 100);
    }
  }
  await browser.close();
  return {
    performance: known(median(scores.performance)),
    accessibility: known(Math.min(...scores.accessibility)),
    'best-practices': known(Math.min(...scores['best-practices'])),
    seo: known(Math.min(...scores.seo)),
  };
}

function known(score: number | null): number | null {
  return score === null || Number.isNaN(score) ? null : Math.round(score);
}
