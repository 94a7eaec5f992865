import type { Browser } from '@playwright/test';
import { FrameReader } from './frame-reader';
import { MarkerWatch } from './marker-watch';
import { type FirstTap, measureFirstTap, tappedPlace } from './measure-first-tap';
import { type Load, measureLag, measureLoad } from './measure-load';
import type { Profile } from './profiles';
import { medianOfAll } from './statistics';
import type { Row } from './table';
import type { Target } from './targets';

type Measured = { watch: MarkerWatch; lagMs: number | null; loads: Load[]; taps: FirstTap[] };

/** The rows of the first visit under a profile, site and bare page by turns. */
export async function loadRows(
  browser: Browser,
  targets: { site: Target; bare: Target },
  profile: Profile,
  runs: number,
): Promise<Row[]> {
  const reader = await FrameReader.open(browser);
  const begin = async (target: Target): Promise<Measured> => {
    const watch = await MarkerWatch.learn(browser, reader, target, profile);
    const lagMs = await measureLag(browser, target, profile, watch);
    // Not counted: the server packs each file when it is first asked for.
    await measureFirstTap(browser, target, profile, { lagMs, marker: watch.place(tappedPlace) });
    return { watch, lagMs, loads: [], taps: [] };
  };
  const site = await begin(targets.site);
  const bare = await begin(targets.bare);
  for (let run = 0; run < runs; run += 1) {
    for (const [target, { watch, lagMs, loads, taps }] of [
      [targets.site, site],
      [targets.bare, bare],
    ] as const) {
      const marker = watch.place(tappedPlace);
      loads.push(await measureLoad(browser, target, profile, lagMs));
      taps.push(await measureFirstTap(browser, target, profile, { lagMs, marker }));
    }
  }
  console.log(`${profile.name}: markers judged: ${site.watch.judged}; bare ${bare.watch.judged}`);
  logRuns(profile, 'site', site);
  logRuns(profile, 'bare', bare);
  return rowsOf(profile, site, bare);
}

function rowsOf({ name }: Profile, site: Measured, bare: Measured): Row[] {
  const hasGoal = name === 'phone';
  const row = (
    what: string,
    unit: Row['unit'],
    atMost: number,
    read: (measured: Measured) => (number | null)[],
  ): Row => ({
    what: `${name}: ${what}`,
    unit,
    figure: medianOfAll(read(site)),
    goal: hasGoal || unit === 'shift' ? { atMost } : null,
    bare: medianOfAll(read(bare)),
  });
  return [
    row('map with all markers painted', 's', 1, ({ loads }) =>
      loads.map(({ paintedS }) => paintedS),
    ),
    row('transfer until then', 'kB', 190, ({ loads }) => loads.map(({ paintedKb }) => paintedKb)),
    row('a tap on a marker is answered', 's', 2, ({ taps }) =>
      taps.map(({ answeredS }) => answeredS),
    ),
    row('transfer until then (tap)', 'kB', 190, ({ taps }) => taps.map(({ kb }) => kb)),
    row('layout shift', 'shift', 0, ({ loads }) => loads.map(({ shift }) => shift)),
  ];
}

function logRuns(profile: Profile, name: string, { lagMs, loads, taps }: Measured): void {
  const line = (values: readonly (number | null)[]) =>
    values.map((value) => value?.toFixed(2) ?? 'none').join(' ');
  console.log(
    `${profile.name}, ${name}: markers ${lagMs ?? 'never'} ms after the first content; painted ${line(loads.map(({ paintedS }) => paintedS))}; ` +
      `tapped ${line(taps.map(({ tappedS }) => tappedS))}; ` +
      `answered ${line(taps.map(({ answeredS }) => answeredS))} s`,
  );
}
