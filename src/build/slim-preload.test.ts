import { afterEach, expect, test, vi } from 'vitest';
import { slimPreload } from './slim-preload';

type Preload = <T>(load: () => Promise<T>, files?: string[]) => Promise<T>;
type Hooks = {
  configResolved: (config: { base: string }) => void;
  transform: (code: string, id: string) => { code: string } | null;
};

afterEach(() => vi.unstubAllGlobals());

/** The helper as the app has it, in a page whose links and events are kept here. */
async function helper(base: string) {
  const plugin = slimPreload() as unknown as Hooks;
  plugin.configResolved({ base });
  const code = plugin.transform('', '\0vite/preload-helper.js')?.code ?? '';
  // A comment makes each a module of its own.
  const text = `${code}// ${Math.random()}`;
  const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  const links: { rel: string; href: string }[] = [];
  const events: (Event & { payload?: unknown })[] = [];
  let isPrevented = false;
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: { rel: string; href: string }) => links.push(link) },
  });
  vi.stubGlobal('dispatchEvent', (event: Event) => {
    events.push(event);
    if (isPrevented) event.preventDefault();
  });
  const { __vitePreload: preload } = (await import(address)) as { __vitePreload: Preload };
  return { preload, links, events, prevent: () => (isPrevented = true) };
}

test('asks once for the scripts that a part needs, below the base path', async () => {
  const { preload, links, events } = await helper('/a/b/');
  const part = { part: 'list' };
  expect(await preload(async () => part, ['assets/list.js', 'assets/list.css'])).toBe(part);
  expect(await preload(async () => part, ['assets/list.js', 'assets/later.js'])).toBe(part);
  expect(await preload(async () => part)).toBe(part);
  expect(links).toEqual([
    { rel: 'modulepreload', crossOrigin: '', href: '/a/b/assets/list.js' },
    { rel: 'modulepreload', crossOrigin: '', href: '/a/b/assets/later.js' },
  ]);
  expect(events).toEqual([]);
});

test('tells of a part that does not come, and fails unless somebody takes care of it', async () => {
  const failure = new Error('no network');
  const { preload, events, prevent } = await helper('/');
  const load = () => Promise.reject(failure);
  await expect(preload(load)).rejects.toBe(failure);
  expect(events.map(({ type, payload }) => [type, payload])).toEqual([
    ['vite:preloadError', failure],
  ]);
  prevent();
  await expect(preload(load)).resolves.toBeUndefined();
});

test('leaves every other module alone', () => {
  const plugin = slimPreload() as unknown as Hooks;
  expect(plugin.transform('', '/src/main.tsx')).toBeNull();
});
