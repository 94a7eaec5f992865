import type { Plugin } from 'vite';

/**
 * Puts a short module in the place of Vite's helper for imports that come later. The app has one
 * style sheet, which is there, and no nonce: what is left is to ask for the files that a part needs
 * together with it, and to tell of one that does not come as Vite does.
 */
export function slimPreload(): Plugin {
  let base = '/';
  return {
    name: 'expressroute-atlas-slim-preload',
    configResolved: (config) => {
      base = config.base;
    },
    transform: (_code, id) =>
      id === '\0vite/preload-helper.js' ? { code: helper(base), moduleSideEffects: false } : null,
  };
}

function helper(base: string): string {
  return `const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file) || !file.endsWith('.js')) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load().catch((error) => {
    const event = new Event('vite:preloadError', { cancelable: true });
    event.payload = error;
    dispatchEvent(event);
    if (!event.defaultPrevented) throw error;
  });
};`;
}
