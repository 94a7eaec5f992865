/** Where the built site will stand: `https://host` and the path below it, `/` or `/a/b/`. */
export type SiteAddress = { origin: string; base: string };

/** What `npm start` serves: good enough to look at a build, not to publish one. */
const defaultOrigin = 'http://localhost:4173';

type Environment = Record<string, string | undefined>;

/**
 * The address from `SITE_URL` and `BASE_PATH`, each empty or absent for its default. Throws with a
 * sentence for whoever runs the build when one of them cannot be meant.
 */
export function siteAddress(environment: Environment = process.env): SiteAddress {
  return {
    origin: parseOrigin(environment['SITE_URL']?.trim() ?? ''),
    base: parseBase(environment['BASE_PATH']?.trim() ?? ''),
  };
}

/** The address of a page or file named by its path below the site: `locations/amsterdam/`. */
export function absoluteUrl(path: string, address: SiteAddress = siteAddress()): string {
  return new URL(`.${address.base}${path}`, `${address.origin}/`).href;
}

function parseOrigin(text: string): string {
  if (text === '') return defaultOrigin;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    // A path belongs to BASE_PATH; credentials, query and fragment to no address of a site.
    url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new Error(
    `SITE_URL is "${text}". It must be the site's origin alone, like https://atlas.example; a path goes to BASE_PATH.`,
  );
}

function parseBase(text: string): string {
  const segments = text.replace(/^\/|\/$/g, '').split('/');
  const path = segments.join('/');
  if (path === '') return '/';
  const isPath = segments.every(
    (segment) => /^[\w.~-]+$/.test(segment) && segment !== '.' && segment !== '..',
  );
  if (isPath) return `/${path}/`;
  throw new Error(
    `BASE_PATH is "${text}". It must be a path like /some/path/, of letters, digits and . _ ~ - between slashes.`,
  );
}
