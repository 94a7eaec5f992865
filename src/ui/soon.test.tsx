import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { soon } from './soon';

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
  const part = soon(() => Promise.resolve(Hello));
  expect(shown(soon(() => Promise.resolve(Hello)))).toContain('waiting');
  await part.preload();
  expect(shown(part)).toBe('<p>hello</p>');
});

it('loads once, however often it is asked', async () => {
  let loads = 0;
  const part = soon(() => {
    loads += 1;
    return Promise.resolve(Hello);
  });
  await part.preload();
  await part.preload();
  shown(part);
  expect(loads).toBe(1);
});

it('does not throw where loading fails: showing it will tell', async () => {
  const part = soon<object>(() => Promise.reject(new Error('gone')));
  await expect(part.preload()).resolves.toBeUndefined();
});
