import { contentTypeHeader, contentTypes } from './content-types.ts';
import { headersOf, type Headers, siteParts, strictTransportSecurity } from './headers.ts';

/**
 * `staticwebapp.config.json` of Azure Static Web Apps, which joins the headers of the first route
 * that matches to the global ones. It serves over https alone.
 */
export function staticWebAppConfig(base: string): string {
  const global = {
    ...headersOf('pages'),
    [strictTransportSecurity.name]: strictTransportSecurity.value,
  };
  const config = {
    trailingSlash: 'always',
    routes: siteParts
      .filter((part) => part !== 'pages')
      .map((part) => ({
        route: `${base}${part}/*`,
        headers: differing(headersOf(part), global),
      })),
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
    globalHeaders: global,
    mimeTypes: Object.fromEntries(
      contentTypes.map((one) => [`.${one.extension}`, contentTypeHeader(one)]),
    ),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function differing(headers: Headers, from: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => from[name] !== value),
  );
}
