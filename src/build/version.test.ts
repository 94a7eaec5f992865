import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedCatalogue } from '@/testing/published-edition';
import { builtCommit, versionJson } from './version';

const commit = '0123456789abcdef0123456789abcdef01234567';

test('names commit, schema and newest edition, and nothing that differs between two builds', () => {
  const text = versionJson(publishedCatalogue(), commit);
  expect(JSON.parse(text)).toEqual({ commit, schemaVersion: '1.0', newestEdition: '2026-09-16' });
  expect(versionJson(publishedCatalogue(), commit)).toBe(text);
});

test('an unknown commit and an empty catalogue give null', () => {
  const empty = { ...publishedCatalogue(), editions: [] };
  expect(JSON.parse(versionJson(empty, null))).toMatchObject({ commit: null, newestEdition: null });
});

test('the commit: the environment first, then git, else unknown', () => {
  expect(builtCommit('.', { GITHUB_SHA: commit })).toBe(commit);
  const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
  expect(builtCommit(folder, {})).toBeNull();
  expect(builtCommit(folder, { GITHUB_SHA: 'main' })).toBeNull();
  rmSync(folder, { recursive: true });
});
