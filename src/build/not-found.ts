/** A missing page or asset says so and leads back; it is never the app under a wrong address. */
export function notFoundHtml(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Not found · ExpressRoute Atlas</title>
  </head>
  <body>
    <h1>There is nothing at this address</h1>
    <p>The link may be misspelt, or name something no edition lists.</p>
    <p><a href="${base}">Open the ExpressRoute Atlas</a></p>
  </body>
</html>
`;
}
