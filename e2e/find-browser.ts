import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, run } from './apt-install';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, an installed one, Playwright's own
 * download, or the system's package manager, in this order; null when none of them works.
 */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (works(named)) return named;
    console.error(`CHROMIUM_PATH names ${named}, which does not start.`);
    return null;
  }
  return installed() ?? downloaded() ?? packaged();
}

function installed(): string | null {
  const name = names.find(works);
  return name === undefined ? null : pathOf(name);
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  if (existsSync(path) && works(path)) return path;
  console.log('No Chromium is installed; trying Playwright’s own download.');
  run('npx', ['playwright', 'install', 'chromium'], 180_000);
  return existsSync(path) && works(path) ? path : null;
}

function packaged(): string | null {
  aptInstall('chromium', 'fonts-liberation');
  return installed();
}

function works(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

function pathOf(program: string): string {
  const { stdout } = spawnSync('which', [program], { encoding: 'utf8' });
  return stdout.trim() === '' ? program : stdout.trim();
}
