import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Files, importAll, type Imported } from '@/importer/import-all';

/** The project's own `data/` for tests, by path from its root. */
export function projectFiles(): Files {
  const folders = ['data/sources', 'data/curation'];
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const texts = paths.filter((path) => /\.(?:md|csv)$/.test(path));
  return new Map(texts.map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

let imported: Imported | null = null;

/** What `data/` gives, read once per test file. */
export function importedProject(): Imported {
  imported ??= importAll(projectFiles());
  return imported;
}
