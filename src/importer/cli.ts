import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import type { Anomaly } from '@/domain/model';

import { compareText } from './assemble/order';
import { type Files, importAll } from './import-all';
import { importPages } from './import-pages';
import { differences, outputFiles } from './outputs';
import { formatAnomaly } from './report';

const usage = `
npm run import                               rebuilds public/data/ from data/
npm run import -- --check                    only compares, exit 1 on a difference
npm run import -- --as-of 2026-12-01 PAGE... adds an edition from upstream pages`;
const root = process.cwd();

function main(): number {
  const words = parseWords();
  if (typeof words === 'string') return misused(words);
  const { values, positionals } = words;
  const asOf = values['as-of'];
  if (asOf !== undefined) {
    const missing = positionals.find((path) => !existsSync(path));
    return missing === undefined
      ? addEdition(asOf, positionals)
      : misused(`${missing} is not there.`);
  }
  if (positionals.length > 0) return misused('Pages need --as-of DATE, the date of the edition.');
  return values.check === true ? check() : rebuild();
}

/** What the command was given, or what is wrong with it. */
function parseWords() {
  try {
    return parseArgs({
      options: { check: { type: 'boolean' }, 'as-of': { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function misused(message: string): number {
  console.error(message);
  console.error(usage);
  return 1;
}

function rebuild(): number {
  const imported = importAll(readData());
  printReport(imported.anomalies, imported.errors);
  if (imported.errors.length > 0) return 1;
  const files = outputFiles(imported);
  writeFiles(files);
  console.log(`${imported.editions.length} editions, ${files.size} files written.`);
  return 0;
}

function check(): number {
  const imported = importAll(readData());
  for (const error of imported.errors) console.error(formatAnomaly(error));
  if (imported.errors.length > 0) return 1;
  const found = differences(readFolder('public/data', ''), outputFiles(imported));
  for (const difference of found) console.error(difference);
  console.log(
    found.length === 0
      ? `public/data is what data/ gives (${imported.editions.length} editions).`
      : 'Run "npm run import" and commit what it writes.',
  );
  return found.length === 0 ? 0 : 1;
}

function addEdition(date: string, paths: string[]): number {
  const pages = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const { files, changes, anomalies, errors } = importPages(readData(), date, pages);
  printReport(anomalies, errors);
  if (errors.length > 0) return 1;
  for (const change of changes) console.log(change);
  writeFiles(files);
  console.log(`Edition ${date} added, ${files.size} files written.`);
  return 0;
}

function printReport(anomalies: Anomaly[], errors: Anomaly[]): void {
  for (const anomaly of anomalies) console.log(formatAnomaly(anomaly));
  for (const error of errors) console.error(formatAnomaly(error));
  const kinds = new Map<string, number>();
  for (const { kind } of anomalies) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => `${kind} ${count}`).sort(compareText);
  console.log(`${anomalies.length} anomalies: ${counts.join(', ') || 'none'}.`);
  if (errors.length > 0) console.error(`${errors.length} errors: nothing was written.`);
}

function readData(): Files {
  return new Map([...readFolder('data/sources', '.md'), ...readFolder('data/curation', '.csv')]);
}

function readFolder(folder: string, ending: string): Files {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function writeFiles(files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

process.exitCode = main();
