import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Row = [place: string, specifier: string];

/** Who must not import whom: each row is written as a real file and must fail the linter. */
const forbidden: Row[] = [
  ['domain', 'react'],
  ['domain', 'node:fs'],
  ['domain', '@/state/view-codec'],
  ['domain', '../edition/decode'],
  ['edition', '@/importer/cli'],
  ['edition', 'react'],
  ['importer', '@/features/about/About'],
  ['importer', 'node:fs'],
  ['importer/tables', 'node:path'],
  ['data', '@/ui/Button'],
  ['data', '@/importer/cli'],
  ['state', '@/data/queries'],
  ['state', 'leaflet'],
  ['ui', '@/domain/model'],
  ['map', '@/features/about/About'],
  ['map', '@/state/navigation'],
  ['features/about', '@/map/AtlasMap'],
  ['features/about', '@/features/search/Search'],
  ['features/about', '../search/Search'],
  ['features/about', 'leaflet'],
  ['app', '@/importer/cli'],
  ['app', 'leaflet'],
];

const allowed: Row[] = [
  ['importer/cli.ts', 'node:fs'],
  ['importer/import-all.test.ts', 'node:fs'],
  ['edition', '@/domain/model'],
  ['map', 'leaflet'],
  ['features/about', '@/ui/Button'],
  ['app', '@/map/AtlasMap'],
];

const root = join(import.meta.dirname, '../..');
const rows = [...forbidden, ...allowed];
/** In a folder any file; where the row names a file, that one. */
const probe = (row: number) => {
  const place = join('src', rows[row]?.[0] ?? '');
  return place.endsWith('.ts') ? place : join(place, `probe-${row}.ts`);
};

/** Lints one file per row in a folder of its own, under the project's configuration. */
function refusedRows(): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [row, [, specifier]] of rows.entries()) {
    mkdirSync(dirname(join(folder, probe(row))), { recursive: true });
    const text = `import * as probe from '${specifier}';\nexport const kept = probe;\n`;
    writeFileSync(join(folder, probe(row)), text);
  }
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  const run = spawnSync(oxlint, ['--format', 'json'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: { code: string; filename: string }[];
  };
  const refused = new Set(
    diagnostics
      .filter((diagnostic) => diagnostic.code.includes('no-restricted-imports'))
      .map((diagnostic) => diagnostic.filename),
  );
  return rows.map((_, row) => row).filter((row) => refused.has(probe(row)));
}

describe('import boundaries', () => {
  const refused = new Set(refusedRows());

  test.each(forbidden.map((row, at) => [...row, at] as const))(
    'src/%s must not import %s',
    (_folder, _specifier, at) => {
      expect(refused.has(at)).toBe(true);
    },
  );

  test.each(allowed.map((row, at) => [...row, forbidden.length + at] as const))(
    'src/%s may import %s',
    (_folder, _specifier, at) => {
      expect(refused.has(at)).toBe(false);
    },
  );
});
