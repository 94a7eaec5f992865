const starters =
  /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>|link rel="preload" as="fetch"[^>]*>)/g;

/**
 * Moves what starts the app, and the data it asks for, into a template at the end of the page, from
 * which public/start.js takes it after the first paint, or after a second where nothing is painted:
 * in the background. That script is deferred, so that the page is not ready before its style sheet;
 * browsers look for forms then, and would lay the page out without style first. On a slow line scripts would share the way
 * with the style sheet that the prerendered page waits for.
 */
export function startAfterPaint(html: string): string {
  const found = html.match(starters) ?? [];
  const template = `<template id="start">${found.map((one) => one.trim()).join('')}</template>`;
  return html.replace(starters, '').replace('</body>', () => `  ${template}\n  </body>`);
}
