import { spawnSync } from 'node:child_process';

/** Runs a command of some minutes without a terminal; its errors are shown. */
export function run(program: string, words: string[], timeout: number): void {
  spawnSync(program, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Installs packages by apt-get, as root or by a sudo that asks nothing; does nothing elsewhere. */
export function aptInstall(...packages: string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log(`Trying the system’s package manager (apt-get install ${packages[0] ?? ''}).`);
  for (const command of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program = '', ...words] = [...asRoot, ...command];
    run(program, words, 600_000);
  }
}
