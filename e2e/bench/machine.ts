import type { Browser } from '@playwright/test';
import { cpus, loadavg } from 'node:os';

/** When and on what: figures without it say nothing. */
export function describeMachine(browser: Browser): string {
  const processors = cpus();
  return [
    new Date().toISOString().slice(0, 16).replace('T', ' '),
    `${processors.length} x ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `Node ${process.version.slice(1)}`,
    `Chromium ${browser.version()}, software rendering`,
    describeLoad(),
  ].join(', ');
}

/** Above about one per processor, times say more about the machine than about the site. */
export function describeLoad(): string {
  return `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
