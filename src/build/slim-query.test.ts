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

const packages = join(import.meta.dirname, '../../node_modules/@tanstack');
const load = slimQuery().load as (id: string) => string | null;

test.each([
  'react-query/build/modern/suspense.js',
  'react-query/build/modern/errorBoundaryUtils.js',
  'react-query/build/modern/QueryErrorResetBoundary.js',
  'react-query/build/modern/IsRestoringProvider.js',
  'query-core/build/modern/onlineManager.js',
])('%s has a stand-in for all that others take from it', async (file) => {
  const text = load(join(packages, file)) ?? '';
  const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  const [slim, whole] = [await import(address), await import(join(packages, file))] as object[];
  expect(Object.keys(slim ?? {}).sort()).toEqual(Object.keys(whole ?? {}).sort());
});

test('of the network the client asks nothing but what its stand-in has', () => {
  const used = new Set<string>();
  for (const name of ['queryClient.js', 'retryer.js', 'query.js', 'queryObserver.js']) {
    const code = readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    for (const [call] of code.matchAll(/onlineManager\.\w+(?=\()/g)) used.add(call);
  }
  expect([...used].sort()).toEqual(['onlineManager.isOnline', 'onlineManager.subscribe']);
});

test('the app asks for nothing that is left out', () => {
  const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('build'));
  expect(sources.length).toBeGreaterThan(300);
  for (const file of sources) {
    const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    expect(source, file).not.toMatch(
      /useSuspenseQuer|throwOnError|\bsuspense:|useMutation|useInfinite|refetchOn|onlineManager|QueryErrorReset|IsRestoring/,
    );
  }
});
