import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Row = { what: string; bytes: number; limit: number };

/** Limits in bytes, gzip, of what the first view loads (README, "Sizes"). */
const limits = { script: 140_000, style: 14_000, edition: 40_000 };

/** Measures a built site; the files are those its index names, so nothing is left out by name. */
export function measure(dist: string): Row[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map((match) =>
      join(dist, (match[1] ?? '').replace(/^.*?(?=assets\/|theme\.js)/, '')),
    );
  const scripts = named(/(?:src|href)="([^"]+\.js)"/g);
  const styles = named(/href="([^"]+\.css)"/g);
  return [
    { what: 'JS on first load', bytes: total(scripts), limit: limits.script },
    { what: 'CSS', bytes: total(styles), limit: limits.style },
    { what: 'newest edition', bytes: total([newestEdition(dist)]), limit: limits.edition },
  ];
}

function newestEdition(dist: string): string {
  const folder = join(dist, 'data/editions');
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  return join(folder, newest ?? '');
}

function total(files: string[]): number {
  return files
    .filter((file) => statSync(file).isFile())
    .reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

if (process.argv[1]?.endsWith('size-budget.ts') === true) {
  const rows = measure('dist');
  for (const { what, bytes, limit } of rows) {
    console.log(
      `${bytes <= limit ? 'ok  ' : 'OVER'} ${what}: ${(bytes / 1000).toFixed(1)} kB gzip of ${limit / 1000} kB`,
    );
  }
  process.exitCode = rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
}
