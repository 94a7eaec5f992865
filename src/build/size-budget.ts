import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Row = { what: string; bytes: number; limit: number };

/** Limits in bytes, gzip, of what the first view loads (README, "Sizes"). */
const limits = { script: 140_000, style: 14_000, edition: 40_000 };

/** Measures a built site. First load is what its index names: the entry with all that it imports. */
export function measure(dist: string): Row[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const elements = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = (pattern: RegExp) =>
    elements.flatMap((element) => pattern.exec(element)?.[1] ?? []);
  const scripts = addresses(/(?:src|href)="[^"]*?((?:assets\/|theme|start)[^"]*\.js)"/);
  const styles = addresses(/href="[^"]*?(assets\/[^"]*\.css)"/);
  return [
    { what: 'JS on first load', bytes: sizeOf(dist, scripts), limit: limits.script },
    { what: 'CSS', bytes: sizeOf(dist, styles), limit: limits.style },
    { what: 'newest edition', bytes: gzipSize(newestEdition(dist)), limit: limits.edition },
  ];
}

function sizeOf(dist: string, files: readonly string[]): number {
  const unique = new Set(files);
  return [...unique].reduce((total, address) => total + gzipSize(join(dist, address)), 0);
}

function newestEdition(dist: string): string {
  const folder = join(dist, 'data/editions');
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  return join(folder, newest ?? '');
}

function gzipSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
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
