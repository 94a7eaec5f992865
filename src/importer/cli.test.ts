import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test.each([
  ['an option it does not know', ['--as-off', '2026-12-01'], '--as-off'],
  ['a date that is missing', ['--as-of'], '--as-of'],
  ['a page that is not there', ['--as-of', '2026-12-01', 'nosuch.md'], 'nosuch.md'],
  ['pages without a date', ['page.md'], '--as-of'],
])(
  '%s is said in a line, with how it is called',
  (_, words, named) => {
    const failed = run(...words);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain(named);
    expect(failed.stderr).toContain('npm run import -- --as-of');
    expect(failed.stderr).not.toMatch(/^ {4}at /m);
  },
  60_000,
);

test.each<[string, (text: string) => string, string]>([
  // As a broken connection leaves it: in the middle of a row.
  [
    'is cut off',
    (text) => text.slice(0, text.indexOf('US Gov Arizona')),
    'upstream-providers.md:50: column-count',
  ],
  [
    'has a new column',
    (text) => text.replaceAll('| Address |', '| Address | Power |'),
    'upstream-providers.md:27: unknown-header',
  ],
  [
    'has no tables any more',
    () => '---\nms.date: 12/01/2026\n---\n# Moved\n\nSee the new page.\n',
    'upstream-providers.md:1: missing-table',
  ],
])(
  'an upstream page that %s fails, and nothing is written',
  (_what, spoil, message) => {
    const pages = ['upstream-include.md', 'upstream-providers.md'].map((name) => {
      const text = readFileSync(`src/importer/fixtures/${name}.txt`, 'utf8');
      writeFileSync(join(folder, name), name === 'upstream-providers.md' ? spoil(text) : text);
      return name;
    });
    const before = stored();
    const failed = run('--as-of', '2026-12-01', ...pages);
    expect(failed.stderr).toContain(message);
    expect(failed.status).toBe(1);
    expect(stored()).toEqual(before);
  },
  60_000,
);
