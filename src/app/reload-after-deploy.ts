import { readStored, writeStored } from '@/state/storage';

const storageKey = 'reloaded-at';
const quietMs = 60_000;

/**
 * A tab that was open during a deploy asks for scripts that are gone: it reloads once. The guard in
 * memory and in storage keeps a site that is really broken from reloading for ever.
 */
export function reloadOnceAfterDeploy(browser: Window): void {
  let hasReloaded = false;
  browser.addEventListener('vite:preloadError', () => void reloadIfReplaced());

  async function reloadIfReplaced(): Promise<void> {
    // Without a network, or one that leads nowhere, a reload would lose the page that still works.
    if (hasReloaded || !(await isReplaced())) return;
    const last = Number(readStored(storageKey) ?? 0);
    const now = Date.now();
    if (hasReloaded || now - last < quietMs) return;
    hasReloaded = true;
    writeStored(storageKey, String(now));
    // A guard that storage does not keep would not stop the next reload.
    if (readStored(storageKey) !== String(now)) return;
    // What is still on its way into the address (navigation-store.ts) belongs into the new page.
    browser.dispatchEvent(new Event('pagehide'));
    browser.location.reload();
  }
}

/** Whether the server answers that it no longer has the script that this page runs on. */
async function isReplaced(): Promise<boolean> {
  try {
    const { status } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });
    return status >= 400 && status < 500;
  } catch {
    return false;
  }
}
