import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { slimQuery } from './slim-query';

const folder = join(import.meta.dirname, '../../node_modules/@tanstack/query-core/build/modern');

/** The client as the app has it. */
async function slimClient() {
  const entry = join(folder, 'queryClient.js');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimQuery()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = [result].flat();
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const module = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return { code, module: (await import(module)) as typeof import('@tanstack/react-query') };
}

test('the client works without mutations, and calls nothing of them that is not there', async () => {
  const { code, module } = await slimClient();
  expect(code).not.toContain('class Mutation extends');
  const client = new module.QueryClient();
  client.mount();
  await client.resumePausedMutations();
  expect(client.isMutating()).toBe(0);
  expect(await client.fetchQuery({ queryKey: ['one'], queryFn: () => 1 })).toBe(1);
  client.clear();
  client.unmount();
  const calls = readFileSync(join(folder, 'queryClient.js'), 'utf8').matchAll(
    /#mutationCache\.(\w+)/g,
  );
  expect(new Set([...calls].map(([, name]) => name))).toEqual(
    new Set(['findAll', 'clear', 'resumePausedMutations']),
  );
});

test.each(['suspense.js', 'errorBoundaryUtils.js'])(
  '%s has stand-ins for all that the hooks take from it, and the app asks for none of it',
  async (name) => {
    const hooks = join(
      import.meta.dirname,
      '../../node_modules/@tanstack/react-query/build/modern',
    );
    const load = slimQuery().load as (id: string) => string | null;
    const text = load(join(hooks, name)) ?? '';
    const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
    const [slim, whole] = [await import(address), await import(join(hooks, name))] as object[];
    expect(Object.keys(slim ?? {}).sort()).toEqual(Object.keys(whole ?? {}).sort());
    const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true })
      .map(String)
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('build'));
    expect(sources.length).toBeGreaterThan(300);
    for (const file of sources) {
      const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
      expect(source, file).not.toMatch(/useSuspenseQuer|throwOnError|\bsuspense:/);
    }
  },
);
