import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type DataFailure, failureOf } from '@/data/failure';
import { editionFile, editionQuery } from '@/data/queries';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import type { View } from '@/domain/view';
import { comparedEditions } from './compared-editions';
import { indexOfEdition } from './index-of-edition';
import type { ChangeMarks } from './map-model';

export type Comparison = {
  /** As the link names them: `from` may be the later one, which the panel says. */
  from: EditionIndex | null;
  to: EditionIndex | null;
  older: EditionIndex | null;
  later: EditionIndex | null;
  laterId: string;
  marks: ChangeMarks | null;
  failure: DataFailure | null;
  retry: () => void;
};

/** The two editions of a page of changes and what the map marks of them; null on other pages. */
export function useComparison(view: View, catalogue: EditionCatalogue | null): Comparison | null {
  const ids = comparedEditions(view, catalogue);
  const from = useEdition(ids?.from ?? null);
  const to = useEdition(ids?.to ?? null);
  const marks = useQuery({
    ...marksQuery(from.index, to.index, catalogue),
    enabled: from.index !== null && to.index !== null && catalogue !== null,
  });
  return ids === null
    ? null
    : {
        from: from.index,
        to: to.index,
        ...(ids.from > ids.to
          ? { older: to.index, later: from.index, laterId: ids.from }
          : { older: from.index, later: to.index, laterId: ids.to }),
        marks: marks.data ?? null,
        failure: from.failure ?? to.failure,
        retry: from.failure === null ? to.retry : from.retry,
      };
}

/** Query options for what the map marks between two editions; null while one is not loaded. */
export function marksQuery(
  from: EditionIndex | null,
  to: EditionIndex | null,
  catalogue: EditionCatalogue | null,
) {
  return queryOptions<ChangeMarks | null>({
    queryKey: ['change-marks', from?.edition.id, to?.edition.id],
    networkMode: 'always',
    staleTime: Infinity,
    queryFn: async () => {
      const { changesBetween } = await import('./changes-between');
      return from === null || to === null || catalogue === null
        ? null
        : changesBetween(from, to, catalogue);
    },
  });
}

function useEdition(id: string | null) {
  const query = useQuery({ ...editionQuery(id ?? ''), enabled: id !== null });
  const index = useMemo(
    () => (query.data === undefined ? null : indexOfEdition(query.data.edition)),
    [query.data],
  );
  const failure =
    query.error === null || query.isFetching || id === null
      ? null
      : failureOf(query.error, editionFile(id));
  return { index, failure, retry: () => void query.refetch() };
}
