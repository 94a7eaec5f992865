import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { importAll } from './import-all';
import { outputFiles } from './outputs';
import { formatAnomaly } from './report';

const root = process.cwd();

function readFolder(folder: string, ending: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]);
}

const files = new Map([
  ...readFolder('data/sources', '.md'),
  ...readFolder('data/curation', '.csv'),
]);
const imported = importAll(files);
for (const a of imported.anomalies) console.log(formatAnomaly(a));
for (const a of imported.errors) console.error(formatAnomaly(a));
if (imported.errors.length > 0) process.exit(1);
for (const [path, text] of outputFiles(imported)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
