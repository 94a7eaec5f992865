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
    const now = Date.now();
    // Without a network a reload would lose the page that still works.
    if (hasReloaded || now - last < quietMs || !browser.navigator.onLine) return;
    hasReloaded = true;
    writeStored(storageKey, String(now));
    // A guard that storage does not keep would not stop the next reload.
    if (readStored(storageKey) !== String(now)) return;
    event.preventDefault();
    browser.location.reload();
  });
}
