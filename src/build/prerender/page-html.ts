import { escapeMarkup } from '@/domain/escape-markup';
import { pictureAddress } from '../pictures/picture-page';
import type { SitePage } from './site-pages';

/** Where the built site will stand: absolute addresses of its pages and files, `path` without base. */
export type AbsoluteUrl = (path: string) => string;

type PageParts = {
  /** The built index: the shell of every page. */
  shell: string;
  body: string;
  /** The edition whose facts the body holds; null where the app shall not take it over. */
  editionId: string | null;
  dataset: object;
  absoluteUrl: AbsoluteUrl;
};

/** The whole HTML of a page. Throws where the shell has no place for a part: the build then fails. */
export function pageHtml(page: SitePage, parts: PageParts): string {
  const { shell, body, editionId, dataset, absoluteUrl } = parts;
  const root =
    editionId === null
      ? '<div id="root">'
      : `<div id="root" data-edition="${escapeMarkup(editionId)}">`;
  return [
    [/<title>[^<]*<\/title>/, `<title>${escapeMarkup(page.title)}</title>`],
    [/<meta\s+name="description"[^>]*>/, `${metaTags(page, absoluteUrl)}\n${jsonLd(dataset)}`],
    [/<div id="root">/, `${root}${body}`],
  ].reduce<string>((html, [place, text]) => replaced(html, place as RegExp, text as string), shell);
}

function metaTags(page: SitePage, absoluteUrl: AbsoluteUrl): string {
  const title = escapeMarkup(page.title);
  const description = escapeMarkup(page.description);
  const url = escapeMarkup(absoluteUrl(page.canonicalPath));
  const picture = escapeMarkup(absoluteUrl(pictureAddress(page.page)));
  return [
    `<meta name="description" content="${description}" />`,
    `<link rel="canonical" href="${url}" />`,
    ...(page.isEmbed ? ['<meta name="robots" content="noindex" />'] : []),
    '<meta property="og:type" content="website" />',
    '<meta property="og:site_name" content="ExpressRoute Atlas" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:url" content="${url}" />`,
    `<meta property="og:image" content="${picture}" />`,
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    `<meta property="og:image:alt" content="Map: ${description}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    `<meta name="twitter:title" content="${title}" />`,
    `<meta name="twitter:description" content="${description}" />`,
    `<meta name="twitter:image" content="${picture}" />`,
  ].join('\n    ');
}

/** A data block, which no policy for scripts touches; `<` is escaped, so nothing can end it early. */
function jsonLd(dataset: object): string {
  return `    <script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', String.raw`\u003c`)}</script>`;
}

function replaced(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`The built index has no ${place.source}.`);
  return html.replace(place, () => text);
}
