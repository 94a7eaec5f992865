import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { Atlas } from '@/app/Atlas';
import { changesBetween } from '@/app/changes-between';
import { type ChangeMarks, mapModel } from '@/app/map-model';
import { preloadParts } from '@/app/prepare-page';
import { marksQuery } from '@/app/use-comparison';
import { historyQuery } from '@/data/history-query';
import { catalogueQuery, editionQuery } from '@/data/queries';
import { editionsToCompare } from '@/domain/edition-diff-order';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import type { PresenceHistory } from '@/domain/presence-history';
import { StaticMap } from '@/map/static-map/StaticMap';
import { resolveView } from '@/state/resolve-view';
import { formatView, parseView, worldView } from '@/state/view-codec';

/** What pages are rendered from: the catalogue and every edition that one of them shows. */
export type SiteData = {
  catalogue: EditionCatalogue;
  indexes: ReadonlyMap<string, EditionIndex>;
  history: PresenceHistory;
};

/**
 * Renders page after page with the components that the browser hydrates. `path` starts with the
 * base path; the newest edition is shown.
 */
export function bodyRenderer({ catalogue, indexes, history }: SiteData, base: string) {
  const client = new QueryClient();
  client.setQueryData(catalogueQuery().queryKey, catalogue);
  client.setQueryData(historyQuery().queryKey, history);
  for (const [id, { edition }] of indexes) {
    client.setQueryData(editionQuery(id).queryKey, { edition, skippedRows: 0 });
  }
  const newest = indexes.get(catalogue.editions.at(-1)?.id ?? '');
  const marks = newestChanges(catalogue, indexes, client);

  return async (path: string): Promise<string> => {
    const { view } = parseView({ pathname: path, search: '' }, base);
    await preloadParts(view);
    // Where the page stands in the map's place, none is seen.
    const staticMap =
      newest === undefined || view.page.kind === 'about'
        ? ''
        : staticMapOf(newest, catalogue, path, base, marks);
    const { prelude } = await prerender(
      <Atlas client={client} staticMap={staticMap} path={path} />,
      // Later parts would else come out of order, put in place by inline scripts.
      { progressiveChunkSize: Number.POSITIVE_INFINITY },
    );
    return new Response(prelude).text();
  };
}

/** What the page of changes marks, which the client is given as the browser's has it when it hydrates. */
function newestChanges(
  catalogue: EditionCatalogue,
  indexes: SiteData['indexes'],
  client: QueryClient,
): ChangeMarks {
  const compared = editionsToCompare(catalogue, null, null);
  const from = indexes.get(compared?.from ?? '');
  const to = indexes.get(compared?.to ?? '');
  if (from === undefined || to === undefined) return new Map();
  const marks = changesBetween(from, to, catalogue);
  client.setQueryData(marksQuery(from, to, catalogue).queryKey, marks);
  return marks;
}

/** Nothing on a static map shows a tooltip's line. */
const noSummaries = new Map<never, string>();

function staticMapOf(
  index: EditionIndex,
  catalogue: EditionCatalogue,
  path: string,
  base: string,
  marks: ChangeMarks,
): string {
  const { view } = resolveView(
    parseView({ pathname: path, search: '' }, base).view,
    index,
    catalogue,
  );
  const shown = view.page.kind === 'changes' ? marks : undefined;
  const { points, arcs } = mapModel(index, view, noSummaries, shown);
  return renderToStaticMarkup(
    <StaticMap
      points={points}
      arcs={arcs}
      href={({ kind, id }) =>
        formatView({ ...worldView, embed: view.embed, page: { kind, id } }, base)
      }
    />,
  );
}
