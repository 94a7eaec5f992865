import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
cpSync('data/curation', join(folder, 'data/curation'), { recursive: true });
cpSync('data/sources/2015-03-31', join(folder, 'data/sources/2015-03-31'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const options = ['--tsconfig', resolve('tsconfig.json'), resolve('src/importer/cli.ts'), ...args];
  return spawnSync(resolve('node_modules/.bin/tsx'), options, { cwd: folder, encoding: 'utf8' });
}

function stored(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

test('the command writes what data/ gives, and finds a difference', () => {
  const built = run();
  expect(built.stderr).not.toContain('Error');
  expect(built.stdout).toContain('geopolitical-regions.md:5: leading-words');
  expect(built.status).toBe(0);
  expect(stored()).toContain(join('public', 'data', 'editions', '2015-03-31.json'));
  expect(run('--check').status).toBe(0);
  writeFileSync(join(folder, 'public/data/editions.json'), '{}');
  const checked = run('--check');
  expect(checked.status).toBe(1);
  expect(checked.stderr).toContain('editions.json: differs from line 1');
}, 60_000);

test('a failed run exits with 1, names file and line, and writes nothing', () => {
  const page = join(folder, 'page.md');
  writeFileSync(page, '| Location | Weather |\n|--|--|\n| Oslo | fine |\n');
  const before = stored();
  const failed = run('--as-of', '2026-12-01', page);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('page.md:1: unknown-header');
  expect(stored()).toEqual(before);
}, 60_000);
