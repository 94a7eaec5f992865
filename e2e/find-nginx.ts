import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt-install';

// Debian keeps it out of the PATH of ordinary users.
const programs = ['nginx', '/usr/sbin/nginx'];

/** Installed servers are tried first; only in a container, as root, is one installed. */
export function findNginx(): string | null {
  const found = programs.find(works);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0) aptInstall('nginx');
  return programs.find(works) ?? null;
}

function works(program: string): boolean {
  return spawnSync(program, ['-v'], { timeout: 20_000 }).status === 0;
}
