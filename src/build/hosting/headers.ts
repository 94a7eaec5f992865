import { contentSecurityPolicy } from '../security.ts';

export type Headers = Readonly<Record<string, string>>;

/** The parts of a site that differ in their headers; `pages` is everything else. */
export const siteParts = ['assets', 'data', 'embed', 'pages'] as const;
export type SitePart = (typeof siteParts)[number];

/**
 * The one source of headers and caching: the generated configurations and `vite preview` both say
 * what stands here. Names of files under `assets/` hold a hash of their content.
 */
const cacheControl: Record<'hashed' | 'revalidated', string> = {
  hashed: 'public, max-age=31536000, immutable',
  revalidated: 'no-cache',
};

/** What a browser would otherwise offer to scripts; the site asks for none of it. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

const commonHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Sent over https alone (RFC 6797, 7.2): two years. */
export const strictTransportSecurity = {
  name: 'Strict-Transport-Security',
  value: 'max-age=63072000',
} as const;

/** The headers of a file or page that is there; `missingHeaders` for one that is not. */
export function headersOf(part: SitePart): Headers {
  return {
    'Cache-Control': part === 'assets' ? cacheControl.hashed : cacheControl.revalidated,
    'Content-Security-Policy': policyOf(part),
    ...commonHeaders,
    // The data is for other people's programs too, and a sandboxed frame loads even its own scripts
    // as a stranger. Nothing here depends on who asks.
    'Access-Control-Allow-Origin': '*',
  };
}

/**
 * A meta element cannot say who may frame a page. Anybody may frame the embed, for which nothing is
 * said: `frame-ancestors *` refuses slides opened as a file and pages inside a sandboxed frame.
 */
function policyOf(part: SitePart): string {
  return part === 'embed'
    ? contentSecurityPolicy
    : `${contentSecurityPolicy}; frame-ancestors 'none'`;
}

/** What is missing today may be there tomorrow: a 404 is never kept. */
export function missingHeaders(part: SitePart): Headers {
  return { ...headersOf(part), 'Cache-Control': cacheControl.revalidated };
}

/** The part that a path below the site (`assets/x.js`) belongs to. */
export function partOf(path: string): SitePart {
  const folder = path.slice(0, path.indexOf('/'));
  return siteParts.find((part) => part === folder) ?? 'pages';
}

/** What to say of a missing path: a page for people where a page was asked for, else a word. */
export function isPagePath(path: string): boolean {
  const part = partOf(path);
  if (part !== 'pages') return part === 'embed';
  const extension = /\.([^./]+)$/.exec(path)?.[1];
  return extension === undefined || extension === 'html';
}

/** The whole text of a 404 for a file that is no page. */
export const missingFileText = 'Not found\n';
