/**
 * The page that a host sends, with the status 404, for an address that has no file. It is the built
 * index, so that a link the app can make sense of (another case, a lost slash, an unknown id) still
 * opens in it; its words stand for everything else, and while or where no script runs.
 */
export function notFoundHtml(indexHtml: string, base: string): string {
  return (
    indexHtml
      .replace(/<title>[^<]*<\/title>/, '<title>Not found · ExpressRoute Atlas</title>')
      .replace(/<meta\s+name="description"[^>]*>/, '<meta name="robots" content="noindex" />')
      // Most addresses without a file need no data.
      .replace(/\s*<link rel="preload" as="fetch"[^>]*>/g, '')
      .replace('<div id="root"></div>', () => message(base))
  );
}

function message(base: string): string {
  return `<div id="root" data-not-found>
      <main class="not-found">
        <h1>There is nothing at this address</h1>
        <p>The link may be misspelt, or name something that no edition lists.</p>
        <p><a href="${base}">Open the ExpressRoute Atlas</a></p>
      </main>
    </div>`;
}
