import { readStored, writeStored } from '@/state/storage';

const storageKey = 'reloaded-at';
const quietMs = 60_000;

/**
 * A tab that was open during a deploy asks for scripts that are gone: it reloads once. The guard in
 * memory and in storage keeps a site that is really broken from reloading for ever.
 */
export function reloadOnceAfterDeploy(browser: Window): void {
  let hasReloaded = false;
  browser.addEventListener('vite:preloadError', (event) => {
    const last = Number(readStored(storageKey) ?? 0);
    if (hasReloaded || Date.now() - last < quietMs) return;
    hasReloaded = true;
    event.preventDefault();
    writeStored(storageKey, String(Date.now()));
    browser.location.reload();
  });
}
