import { renderToStaticMarkup } from 'react-dom/server';
import { indexEdition } from '@/domain/edition-index';
import { editionsToCompare } from '@/domain/edition-diff-order';
import { decodeCatalogue, decodeEdition } from '@/edition/decode';
import { decodeHistory } from '@/edition/history-decode';
import { datasetOf } from './dataset';
import { GonePage } from './GonePage';
import { type AbsoluteUrl, pageHtml } from './page-html';
import { bodyRenderer } from './render-body';
import { type SitePage, sitePages } from './site-pages';

type SiteOptions = {
  /** The text of a file under `public/data/`. */
  readData: (file: string) => string;
  shell: string;
  base: string;
  absoluteUrl: AbsoluteUrl;
};

export type Site = { pages: SitePage[]; htmlOf: (page: SitePage) => Promise<string> };

/** All pages of the site and how to render each. Throws on data that does not decode: the build fails. */
export function openSite({ readData, shell, base, absoluteUrl }: SiteOptions): Site {
  const decodedCatalogue = decodeCatalogue(JSON.parse(readData('editions.json')));
  if (decodedCatalogue.kind !== 'ok') throw new Error('data/editions.json does not decode.');
  const catalogue = decodedCatalogue.value;
  const newestId = catalogue.editions.at(-1)?.id ?? '';
  const compared = editionsToCompare(catalogue, null, null);
  const ids = new Set([newestId, compared?.from ?? newestId, compared?.to ?? newestId]);
  const indexes = new Map([...ids].map((id) => [id, indexEdition(readEdition(readData, id))]));
  const newest = indexes.get(newestId);
  if (newest === undefined) throw new Error('There is no edition to render.');
  const history = decodeHistory(JSON.parse(readData('history.json')));
  if (history.kind !== 'ok') throw new Error('data/history.json does not decode.');
  const bodyOf = bodyRenderer({ catalogue, indexes, history: history.value }, base);
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

function readEdition(readData: SiteOptions['readData'], id: string) {
  const decoded = decodeEdition(JSON.parse(readData(`editions/${id}.json`)));
  if (decoded.kind !== 'ok') throw new Error(`data/editions/${id}.json does not decode.`);
  return decoded.value.edition;
}
