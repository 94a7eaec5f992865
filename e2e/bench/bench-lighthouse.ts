import { categories, measureLighthouse } from './lighthouse';
import type { Row } from './table';

/** Lighthouse's scores of the site's first page, and the bare page's performance. */
export async function lighthouseRows(
  executablePath: string,
  origins: { site: string; bare: string },
  runs: number,
): Promise<Row[]> {
  const site = await measureLighthouse(executablePath, `${origins.site}/`, runs);
  const bare = await measureLighthouse(executablePath, `${origins.bare}/`, runs);
  return categories.map((category) => ({
    what: `Lighthouse mobile: ${category}`,
    unit: 'points',
    figure: site[category],
    goal: { atLeast: category === 'performance' ? 98 : 100 },
    bare: bare[category],
  }));
}
