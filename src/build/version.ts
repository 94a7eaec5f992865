import { spawnSync } from 'node:child_process';
import type { EditionCatalogue } from '@/domain/model';

/**
 * What `version.json` says of a built site: its commit, the schema of its data, the newest edition;
 * null for what is not known. No time, so that the same commit gives the same bytes.
 */
export function versionJson(catalogue: EditionCatalogue, commit: string | null): string {
  const version = {
    commit,
    schemaVersion: catalogue.schemaVersion,
    newestEdition: catalogue.editions.at(-1)?.id ?? null,
  };
  return `${JSON.stringify(version, null, 2)}\n`;
}

/** The commit that is built: `GITHUB_SHA`, else what git says of the folder, else null. */
export function builtCommit(
  root: string,
  environment: Record<string, string | undefined> = process.env,
): string | null {
  return commitOf(environment['GITHUB_SHA']) ?? commitOf(headOf(root));
}

function headOf(root: string): string {
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  // Without git there is no output at all.
  return git.status === 0 ? git.stdout.trim() : '';
}

function commitOf(text: string | undefined): string | null {
  return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : null;
}
