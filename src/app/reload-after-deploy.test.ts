import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reloadOnceAfterDeploy } from './reload-after-deploy';

const stored = new Map<string, string>();
const reload = vi.fn<() => void>();

beforeEach(() => {
  stored.clear();
  reload.mockClear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A page some of whose scripts do not come; the server answers so about the one that it runs on. */
function page(answer: () => Promise<{ status: number }>) {
  vi.stubGlobal('fetch', answer);
  const browser = Object.assign(new EventTarget(), { location: { reload } });
  reloadOnceAfterDeploy(browser as unknown as Window);
  return {
    browser,
    missScript: async () => {
      browser.dispatchEvent(new Event('vite:preloadError'));
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    },
  };
}

it('reloads once where the page’s own script is gone, with the address as it should be', async () => {
  const { browser, missScript } = page(async () => ({ status: 404 }));
  const flush = vi.fn<() => void>();
  browser.addEventListener('pagehide', flush);
  await missScript();
  await missScript();
  expect(reload).toHaveBeenCalledOnce();
  expect(flush).toHaveBeenCalledOnce();
});

it('does not reload again soon after, in the page that came', async () => {
  await page(async () => ({ status: 404 })).missScript();
  await page(async () => ({ status: 404 })).missScript();
  expect(reload).toHaveBeenCalledOnce();
});

it.each([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server is in trouble', async () => ({ status: 503 })],
  ['the page is the newest', async () => ({ status: 200 })],
])('keeps the page where %s', async (_, answer) => {
  await page(answer).missScript();
  expect(reload).not.toHaveBeenCalled();
});

it('does not reload where storage cannot keep count', async () => {
  vi.stubGlobal('localStorage', undefined);
  await page(async () => ({ status: 404 })).missScript();
  expect(reload).not.toHaveBeenCalled();
});
