import { type Browser, chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { browserArguments } from '../browser-arguments';
import { findBrowser } from '../find-browser';
import { frameRows } from './bench-frames';
import { lighthouseRows } from './bench-lighthouse';
import { loadRows } from './bench-load';
import { sizeRows } from './bench-sizes';
import { tapRows } from './bench-taps';
import { buildBaseline } from './build-baseline';
import { describeLoad, describeMachine } from './machine';
import { type Part, parseOptions } from './options';
import { desktop, phone } from './profiles';
import { serveDist } from './serve-dist';
import { formatTable, reachesGoal, type Row } from './table';
import { bareTarget, siteTarget } from './targets';

const options = parseOptions(process.argv.slice(2));
const executablePath = findBrowser();
if (typeof options === 'string' || executablePath === null) {
  console.error(typeof options === 'string' ? options : 'No Chromium could be found or installed.');
  process.exit(1);
}
const { runs, only, dist } = options;
if (dist === null) build();
const baseline = await buildBaseline();
const [siteServer, bareServer] = [
  await serveDist(dist ?? 'dist', true),
  await serveDist(baseline, false),
];
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
const machine = describeMachine(browser);
console.log(machine);
try {
  const rows = await measureAll(browser, executablePath);
  console.log(`\n${machine} to ${describeLoad()}; medians of ${runs}\n\n${formatTable(rows)}\n`);
  const missed = rows.filter((row) => !reachesGoal(row)).length;
  console.log(`${rows.length - missed} of ${rows.length} rows reach their goal or have none`);
} finally {
  await browser.close();
  siteServer.close();
  bareServer.close();
  rmSync(baseline, { recursive: true });
}

async function measureAll(browser: Browser, executablePath: string): Promise<Row[]> {
  const targets = { site: siteTarget(siteServer.origin), bare: bareTarget(bareServer.origin) };
  const origins = { site: siteServer.origin, bare: bareServer.origin };
  const measures: Record<Part, () => Promise<Row[]> | Row[]> = {
    load: async () => [
      ...(await loadRows(browser, targets, phone, runs)),
      ...(await loadRows(browser, targets, desktop, runs)),
    ],
    sizes: () => sizeRows(dist ?? 'dist'),
    lighthouse: () => lighthouseRows(executablePath, origins, runs),
    taps: () => tapRows(browser, targets, runs),
    frames: () => frameRows(browser, targets, runs),
  };
  const rows: Row[] = [];
  for (const part of only) {
    const begun = Date.now();
    try {
      rows.push(...(await measures[part]()));
    } catch (error) {
      // What the other parts have measured is not thrown away.
      console.error(`${part} broke off:`, error);
      process.exitCode = 1;
    }
    console.log(`${part}: ${Math.round((Date.now() - begun) / 1000)} s, ${describeLoad()}`);
  }
  return rows;
}

/** For the root of a host, as it is measured, whatever the environment says. */
function build(): void {
  const { status } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BASE_PATH: '/' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
