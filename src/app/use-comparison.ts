import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type DataFailure, failureOf } from '@/data/failure';
import { editionFile, editionQuery } from '@/data/queries';
import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import type { View } from '@/domain/view';
import type { ChangeMarks } from './map-model';

export type Comparison = {
  from: EditionIndex | null;
  to: EditionIndex | null;
  marks: ChangeMarks | null;
  failure: DataFailure | null;
  retry: () => void;
};

/** The two editions of a page of changes and what the map marks of them; null on other pages. */
export function useComparison(view: View, catalogue: EditionCatalogue | null): Comparison | null {
  const ids = comparedIds(view, catalogue);
  const from = useEdition(ids?.from ?? null);
  const to = useEdition(ids?.to ?? null);
  const marks = useQuery({
    queryKey: ['change-marks', ids?.from, ids?.to],
    enabled: from.index !== null && to.index !== null && catalogue !== null,
    networkMode: 'always',
    staleTime: Infinity,
    queryFn: async () => {
      const { changesBetween } = await import('./changes-between');
      return from.index === null || to.index === null || catalogue === null
        ? null
        : changesBetween(from.index, to.index, catalogue);
    },
  });
  return ids === null
    ? null
    : {
        from: from.index,
        to: to.index,
        marks: marks.data ?? null,
        failure: from.failure ?? to.failure,
        retry: from.failure === null ? to.retry : from.retry,
      };
}

/** Older first, whatever the link said; by default the newest edition and the one before it. */
function comparedIds({ page }: View, catalogue: EditionCatalogue | null) {
  if (page.kind !== 'changes' || catalogue === null) return null;
  const to = page.to ?? catalogue.editions.at(-1)?.id ?? null;
  const from = page.from ?? catalogue.editions.findLast(({ id }) => to !== null && id < to)?.id;
  return to === null ? null : { from: from ?? to, to };
}

function useEdition(id: string | null) {
  const query = useQuery({ ...editionQuery(id ?? ''), enabled: id !== null });
  const index = useMemo(
    () => (query.data === undefined ? null : indexEdition(query.data.edition)),
    [query.data],
  );
  const failure =
    query.error === null || query.isFetching || id === null
      ? null
      : failureOf(query.error, editionFile(id));
  return { index, failure, retry: () => void query.refetch() };
}
