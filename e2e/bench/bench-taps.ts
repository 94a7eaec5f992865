import type { Browser } from '@playwright/test';
import { type Interaction, markerTaps, siteInteractions } from './interactions';
import { measureTaps } from './measure-taps';
import { median, percentile } from './statistics';
import type { Row } from './table';
import type { Target } from './targets';

/** Tap to painted answer: over all kinds of all runs, and the median run of each kind. */
export async function tapRows(
  browser: Browser,
  { site, bare }: { site: Target; bare: Target },
  runs: number,
): Promise<Row[]> {
  const kinds = siteInteractions(site);
  const bySite = new Map(kinds.map(({ kind }) => [kind, [] as number[][]]));
  const byBare: number[][] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const interaction of kinds) {
      bySite.get(interaction.kind)?.push(await measureTaps(browser, site.origin, interaction));
    }
    byBare.push(await measureTaps(browser, bare.origin, markerTaps(bare)));
  }
  const whole = kinds.length === 0 ? [] : runsOf(runs, bySite);
  return [
    row('tap to painted answer, p75', whole, 0.75, 100, null),
    row('tap to painted answer, longest', whole, 1, 200, null),
    ...kinds.flatMap(({ kind }: Interaction) => {
      const durations = bySite.get(kind) ?? [];
      const bareDurations = kind === 'marker' ? byBare : null;
      return [
        row(`${kind}, p75`, durations, 0.75, 100, bareDurations),
        row(`${kind}, longest`, durations, 1, 200, bareDurations),
      ];
    }),
  ];
}

/** Per run, the durations of all kinds together. */
function runsOf(runs: number, byKind: ReadonlyMap<string, number[][]>): number[][] {
  return Array.from({ length: runs }, (_, run) =>
    [...byKind.values()].flatMap((durations) => durations[run] ?? []),
  );
}

function row(
  what: string,
  durations: readonly number[][],
  share: number,
  atMost: number,
  bare: readonly number[][] | null,
): Row {
  const figure = (all: readonly number[][]) =>
    median(all.flatMap((run) => percentile(run, share) ?? []));
  return {
    what: `4x slower: ${what}`,
    unit: 'ms',
    figure: figure(durations),
    goal: { atMost },
    bare: bare === null ? null : figure(bare),
  };
}
