import type { Browser } from '@playwright/test';
import { measureFrames } from './measure-frames';
import { bareMotions, type Motion, siteMotions } from './motions';
import { medianOfAll } from './statistics';
import type { Row } from './table';
import type { Target } from './targets';

const goals = { pan: 34, zoom: 50, matrix: 20 } as const;
const names = { pan: 'pan', zoom: 'zoom', matrix: 'matrix scroll' } as const;

/** The 95th percentile of frames, the median of all runs. */
export async function frameRows(
  browser: Browser,
  { site, bare }: { site: Target; bare: Target },
  runs: number,
): Promise<Row[]> {
  const measured = new Map<Motion, (number | null)[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [target, motions] of [
      [site, siteMotions],
      [bare, bareMotions],
    ] as const) {
      for (const motion of motions) {
        const frames = await measureFrames(browser, target.origin, motion, target.rest);
        measured.set(motion, [...(measured.get(motion) ?? []), frames]);
      }
    }
  }
  return siteMotions.map((motion) => {
    const like = bareMotions.find(({ what, from }) => what === motion.what && from === motion.from);
    return {
      what: `4x slower: ${names[motion.what]} frames p95, from ${motion.from}`,
      unit: 'ms',
      figure: medianOfAll(measured.get(motion) ?? []),
      goal: { atMost: goals[motion.what] },
      bare: like === undefined ? null : medianOfAll(measured.get(like) ?? []),
    };
  });
}
