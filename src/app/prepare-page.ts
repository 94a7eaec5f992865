import type { QueryClient } from '@tanstack/react-query';
import { catalogueQuery, editionQuery } from '@/data/queries';
import { historyQuery } from '@/data/history-query';
import type { EditionCatalogue } from '@/domain/model';
import type { View } from '@/domain/view';
import { SheetHandle } from '@/ui/BottomSheet';
import { resolveEditionId } from '@/state/resolve-view';
import { comparedEditions } from './compared-editions';
import { indexOfEdition } from './index-of-edition';
import { marksQuery } from './use-comparison';
import {
  About,
  Changes,
  EditionPicker,
  EmbedLayout,
  HeaderButtons,
  Legend,
  LocationDetails,
  MapControls,
  Overview,
  ProviderPanel,
  RegionDetails,
  SearchBox,
} from './panel-parts';

/** Loads the parts of the panel that a page shows. Never rejects. */
export async function preloadParts({ page, embed }: View): Promise<void> {
  if (embed) return EmbedLayout.preload();
  const around = [SheetHandle, HeaderButtons, MapControls, Legend, SearchBox, EditionPicker].map(
    (part) => part.preload(),
  );
  await Promise.all([...around, preloadDetails(page.kind)]);
  return undefined;
}

async function preloadDetails(kind: View['page']['kind']): Promise<void> {
  switch (kind) {
    case 'location':
      await LocationDetails.preload();
      return preloadMore();
    case 'region':
      return RegionDetails.preload();
    case 'provider':
      return ProviderPanel.preload();
    case 'changes':
      await Changes.preload();
      return preloadMarks();
    case 'world':
      return Overview.preload();
    case 'about':
      await Promise.all([About.preload(), Overview.preload()]);
      return undefined;
    default:
      return kind satisfies never;
  }
}

async function preloadMarks(): Promise<void> {
  const legend = await import('@/features/legend/Legend').catch(() => null);
  await legend?.MarkEntries.preload();
}

async function preloadMore(): Promise<void> {
  const details = await import('@/features/location-details/LocationDetails').catch(() => null);
  await details?.LocationMore.preload();
}

/**
 * Loads the data that a view shows into the client, `likely` (an edition's id) without waiting for
 * the catalogue. Gives the newest edition's id; null where anything failed or was left out,
 * which the page tells.
 */
export async function prepareData(
  client: QueryClient,
  view: View,
  likely: string,
): Promise<string | null> {
  const isLikely = view.edition === null && view.page.kind !== 'changes';
  await Promise.all([
    client.prefetchQuery(catalogueQuery()),
    isLikely ? client.prefetchQuery(editionQuery(likely)) : null,
  ]);
  const catalogue = client.getQueryData(catalogueQuery().queryKey);
  if (catalogue === undefined) return null;
  const ids = neededEditions(view, catalogue);
  await Promise.all(
    ids
      .filter((id) => client.getQueryState(editionQuery(id).queryKey) === undefined)
      .map((id) => client.prefetchQuery(editionQuery(id))),
  );
  await prepareMore(client, view, catalogue, ids);
  // Of a file with bad rows the page was not rendered.
  const isWhole = ids.every(
    (id) => client.getQueryData(editionQuery(id).queryKey)?.skippedRows === 0,
  );
  return isWhole ? (catalogue.editions.at(-1)?.id ?? null) : null;
}

/** What comes after the editions, and would else move what stands on the page already. */
async function prepareMore(
  client: QueryClient,
  { page }: View,
  catalogue: EditionCatalogue,
  ids: readonly string[],
): Promise<void> {
  if (page.kind === 'provider') await client.prefetchQuery(historyQuery());
  if (page.kind !== 'changes') return;
  const [from = null, to = null] = ids.map((id) => {
    const loaded = client.getQueryData(editionQuery(id).queryKey);
    return loaded === undefined ? null : indexOfEdition(loaded.edition);
  });
  await client.prefetchQuery(marksQuery(from, to, catalogue));
}

/** The editions without which a view cannot be drawn. */
function neededEditions(view: View, catalogue: EditionCatalogue): string[] {
  const compared = comparedEditions(view, catalogue);
  if (compared !== null) return [compared.from, compared.to];
  const { editionId } = resolveEditionId(view, catalogue);
  return editionId === null ? [] : [editionId];
}
