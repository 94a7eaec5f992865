import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueQuery, editionQuery, type LoadedEdition } from '@/data/queries';
import { type DataFailure, failureOf } from '@/data/failure';
import type { EditionIndex } from '@/domain/edition-index';
import { withKnownProviders } from '@/domain/known-providers';
import type { EditionCatalogue } from '@/domain/model';
import type { LinkNotice, View } from '@/domain/view';
import { resolveEditionId, resolveView } from '@/state/resolve-view';
import { comparedEditions } from './compared-editions';
import { indexOfEdition } from './index-of-edition';

export type LoadedAtlas = {
  catalogue: EditionCatalogue;
  index: EditionIndex;
  /** The view as far as this edition can show it. */
  view: View;
  /** What of the address the edition could not follow. */
  notices: readonly LinkNotice[];
  /** Records of the edition's file that could not be read. */
  skippedRows: number;
};

export type Atlas = {
  /** The edition that the view asks for; null while the catalogue loads. */
  editionId: string | null;
  catalogue: EditionCatalogue | null;
  /** Until the wanted edition is there, of the edition that was on the screen before, if any. */
  loaded: LoadedAtlas | null;
  /** The wanted edition's id while `loaded` is of the one before; else null. */
  pendingId: string | null;
  failure: DataFailure | null;
  retry: () => void;
};

/** Everything the view needs, loaded and resolved, or the reason why not. */
export function useAtlas(view: View): Atlas {
  const catalogue = useQuery(catalogueQuery());
  const wanted = useMemo(
    () => (catalogue.data === undefined ? null : wantedEdition(view, catalogue.data)),
    [view, catalogue.data],
  );
  const editionId = wanted?.editionId ?? null;
  const edition = useQuery({
    ...editionQuery(editionId ?? ''),
    enabled: editionId !== null,
    placeholderData: (before: LoadedEdition | undefined) => before,
  });
  const isPending = edition.isPlaceholderData;
  // What has failed once is not to be taken for another edition while it is tried again.
  const data = isPending && edition.errorUpdateCount > 0 ? undefined : edition.data;
  const index = useMemo(
    () =>
      data === undefined || catalogue.data === undefined
        ? null
        : withKnownProviders(indexOfEdition(data.edition), catalogue.data),
    [data, catalogue.data],
  );
  const loaded = useMemo(() => {
    if (catalogue.data === undefined || index === null || wanted === null) return null;
    const resolved = resolveView(view, index, catalogue.data);
    return {
      catalogue: catalogue.data,
      index,
      view: named(resolved.view, catalogue.data),
      // What this edition cannot follow, the next one perhaps can.
      notices: isPending ? [] : [...wanted.notices, ...resolved.notices],
      skippedRows: data?.skippedRows ?? 0,
    };
  }, [view, catalogue.data, data, index, wanted, isPending]);
  const failed = failureIn(catalogue, 'data/editions.json');
  return {
    editionId,
    catalogue: catalogue.data ?? null,
    loaded,
    pendingId: isPending && loaded !== null ? editionId : null,
    failure: failed ?? failureIn(edition, `data/editions/${editionId ?? ''}.json`),
    retry: () => void (failed === null ? edition.refetch() : catalogue.refetch()),
  };
}

/** A page of changes shows the later of its two editions. */
function wantedEdition(view: View, catalogue: EditionCatalogue) {
  const compared = comparedEditions(view, catalogue);
  if (compared === null) return resolveEditionId(view, catalogue);
  const { from, to } = compared;
  return { editionId: from > to ? from : to, notices: [] };
}

/** Names the two editions of a comparison, so that its link goes on to show the same. */
function named(view: View, catalogue: EditionCatalogue): View {
  const compared = comparedEditions(view, catalogue);
  return compared === null ? view : { ...view, page: { kind: 'changes', ...compared } };
}

function failureIn(query: UseQueryResult, file: string): DataFailure | null {
  // While a retry is under way the skeleton stands in for the alert.
  return query.error === null || query.isFetching ? null : failureOf(query.error, file);
}
