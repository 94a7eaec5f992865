type Policy = { createHTML: (text: string) => string; createScriptURL: (url: string) => string };
type Page = {
  trustedTypes?: { createPolicy: (name: 'default', policy: Policy) => unknown };
  location: Pick<Location, 'href'>;
};

/** With which Leaflet 1.9.4 asks what the browser can draw (core/Browser.js); '' empties an element. */
const harmless = new Set(['', '<svg/>', '<v:shape adj="1"/>']);

/**
 * Under `require-trusted-types-for 'script'` nothing else than Leaflet's constant strings becomes
 * HTML, and no other worker starts than one of the app's own hashed files.
 */
export function allowOwnTypes(page: Page, basePath: string): void {
  const assets = new URL(`${basePath}assets/`, page.location.href).href;
  page.trustedTypes?.createPolicy('default', {
    createHTML: (text) => allowed(harmless.has(text), text),
    createScriptURL: (url) => {
      const { href } = new URL(url, page.location.href);
      return allowed(href.startsWith(assets) && href.endsWith('.js'), href);
    },
  });
}

/** The browser turns the exception into a violation; nothing is written. */
function allowed(isAllowed: boolean, value: string): string {
  if (isAllowed) return value;
  throw new TypeError(`Not allowed here: ${value.slice(0, 40)}`);
}
