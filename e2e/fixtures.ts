import { test as base, expect, type Locator, type Page } from '@playwright/test';

type Watch = {
  /** Console errors that a test provokes on purpose: patterns of the messages allowed. */
  allowedErrors: RegExp[];
  watch: undefined;
};

/**
 * Every test watches its page: no console error, no uncaught exception, no violation of the
 * content security policy, no request to another origin, no cookie.
 */
export const test = base.extend<Watch>({
  allowedErrors: [[], { option: true }],
  // Nobody works the controls faster than the page starts.
  page: async ({ page, javaScriptEnabled }, provide) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    const started = async () => {
      if (javaScriptEnabled)
        await page.waitForSelector('html:not([data-starting])', { state: 'attached' });
    };
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (options?.waitUntil === undefined) await started();
      return response;
    };
    page.reload = async (options) => {
      const response = await reload(options);
      await started();
      return response;
    };
    await provide(page);
  },
  watch: [
    async ({ page, context, baseURL, allowedErrors }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== baseURL) problems.push(`request to ${origin}`);
      });
      await use(undefined);
      expect(
        problems.filter((problem) => !allowedErrors.some((pattern) => pattern.test(problem))),
      ).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits until the map has come to rest. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapIdle(page);
}

export function worldMap(page: Page): Locator {
  return page.getByRole('region', { name: 'World map' });
}

/** Waits until nothing moves, fades or loads on the map. */
export async function mapIdle(page: Page): Promise<void> {
  await expect(page.locator('[data-map-idle]')).toBeVisible();
}

/** The names of the Azure regions in the reach list of the selected location, sorted. */
export async function reachNames(page: Page, sku: string): Promise<string[]> {
  const list = page.getByRole('list', { name: `Azure regions reachable with ${sku}` });
  await expect(list).toBeVisible();
  return sortedNames(list);
}

async function sortedNames(list: Locator): Promise<string[]> {
  const texts = await list.getByRole('listitem').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]?.trim() ?? '').sort();
}
