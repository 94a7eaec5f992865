import { renderToStaticMarkup } from 'react-dom/server';
import { editionsToCompare } from '@/domain/edition-diff-order';
import { readPublishedData } from '../published-data';
import { datasetOf } from './dataset';
import { GonePage } from './GonePage';
import { type AbsoluteUrl, pageHtml } from './page-html';
import { bodyRenderer } from './render-body';
import { type SitePage, sitePages } from './site-pages';

type SiteOptions = {
  /** The project's folder. */
  root: string;
  shell: string;
  base: string;
  absoluteUrl: AbsoluteUrl;
};

export type Site = { pages: SitePage[]; htmlOf: (page: SitePage) => Promise<string> };

/** All pages of the site and how to render each. Throws on data that does not decode: the build fails. */
export function openSite({ root, shell, base, absoluteUrl }: SiteOptions): Site {
  const data = readPublishedData(root);
  const { catalogue, newest } = data;
  const compared = editionsToCompare(catalogue, null, null);
  const newestId = newest.edition.id;
  const ids = new Set([newestId, compared?.from ?? newestId, compared?.to ?? newestId]);
  const indexes = new Map([...ids].map((id) => [id, data.editionOf(id)]));
  const bodyOf = bodyRenderer({ catalogue, indexes, history: data.readHistory() }, base);
  return {
    pages: sitePages(catalogue, newest),
    htmlOf: async (page) =>
      pageHtml(page, {
        shell,
        body:
          page.gone === null
            ? await bodyOf(base + page.path)
            : renderToStaticMarkup(<GonePage page={page} thing={page.gone} base={base} />),
        editionId: page.gone === null ? newestId : null,
        dataset: datasetOf(page, newestId, absoluteUrl),
        absoluteUrl,
      }),
  };
}
