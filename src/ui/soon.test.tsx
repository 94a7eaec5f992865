import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { NotLoadedError } from './LoadBoundary';
import { soon } from './soon';

afterEach(() => vi.unstubAllGlobals());

function Hello() {
  return <p>hello</p>;
}

const shown = (Part: ReturnType<typeof soon<object>>) =>
  renderToStaticMarkup(
    <Suspense fallback="waiting">
      <Part />
    </Suspense>,
  );

it('renders at once what was preloaded, and waits for what was not', async () => {
  const part = soon('part', () => Promise.resolve(Hello));
  expect(shown(soon('part', () => Promise.resolve(Hello)))).toContain('waiting');
  await part.preload();
  expect(shown(part)).toBe('<p>hello</p>');
});

it('loads once, however often it is asked', async () => {
  let loads = 0;
  const part = soon('part', () => {
    loads += 1;
    return Promise.resolve(Hello);
  });
  await part.preload();
  await part.preload();
  shown(part);
  expect(loads).toBe(1);
});

it('does not throw where loading fails: showing it will tell', async () => {
  const part = soon<object>('part', () => Promise.reject(new Error('gone')));
  await expect(part.preload()).resolves.toBeUndefined();
});

it('tells in words for people what did not load, with the cause for the console', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const cause = new Error('https://atlas.example/assets/x.js');
  const failure = new NotLoadedError('list', cause);
  expect(failure.message).toBe('No connection: the list could not be loaded.');
  expect(failure.cause).toBe(cause);
  vi.stubGlobal('navigator', { onLine: true });
  expect(new NotLoadedError('list', cause).message).toBe('The list could not be loaded.');
});

it('loads when it is shown what failed before', async () => {
  let loads = 0;
  const part = soon<object>('part', () => {
    loads += 1;
    return loads === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(Hello);
  });
  await part.preload();
  expect(shown(part)).toContain('waiting');
  await part.preload();
  expect(shown(part)).toBe('<p>hello</p>');
});
