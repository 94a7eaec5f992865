import { join } from 'node:path';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Share2, Sun, X } from 'lucide-react';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { slimLucide } from './slim-lucide';

type Icon = ComponentType<{ size?: number; className?: string }>;

const folder = join(import.meta.dirname, '../../node_modules/lucide-react/dist/esm/icons');

/** An icon as the app has it. */
async function slimIcon(file: string): Promise<Icon> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimLucide()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(folder, file), formats: ['es'], fileName: 'icon' } },
  });
  const [output] = [result].flat();
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return ((await import(address)) as { default: Icon }).default;
}

/** Without what the app has no use for: the namespace, and Lucide's own classes. */
function plain(markup: string): string[] {
  return markup
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(/class="lucide lucide-[\w-]+ ?/, 'class="')
    .replace(' class=""', '')
    .replace(/<svg ([^>]*)>/, '$1 ')
    .split(/(?<=") /)
    .toSorted();
}

test.each([
  ['sun.mjs', Sun],
  ['x.mjs', X],
  ['share-2.mjs', Share2],
] as const)('%s is drawn as Lucide draws it', async (file, theirs) => {
  const ours = await slimIcon(file);
  for (const props of [{}, { size: 16, className: 'shrink-0' }]) {
    const slim = renderToStaticMarkup(createElement(ours, props));
    expect(slim).not.toContain('lucide');
    expect(plain(slim)).toEqual(plain(renderToStaticMarkup(createElement(theirs, props))));
  }
});
