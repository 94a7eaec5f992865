import { queryOptions } from '@tanstack/react-query';
import type { Edition, EditionCatalogue } from '@/domain/model';
import type { Result } from '@/domain/result';
import { decodeCatalogue, decodeEdition, type EditionIssue } from '@/edition/decode';
import { DataFailureError, failureOf, isTransient } from './failure';
import { fetchJson } from './fetch-json';

/** Rows that could not be read are left out and counted. */
export type LoadedEdition = { edition: Edition; skippedRows: number };

const catalogueFile = 'data/editions.json';

/** Query options for the list of editions. */
export function catalogueQuery() {
  return dataQuery<EditionCatalogue>(['catalogue'], catalogueFile, decodeCatalogue);
}

/** Query options for one edition; the id must be one of the catalogue's. */
export function editionQuery(id: string) {
  return dataQuery<LoadedEdition>(['edition', id], editionFile(id), decodeEdition);
}

/** The file that holds an edition, as failures name it. */
export function editionFile(id: string): string {
  return `data/editions/${id}.json`;
}

/** Query options for a file of `data/`, which a decoder turns into what the page needs. */
export function dataQuery<Data>(
  queryKey: readonly string[],
  file: string,
  decode: (value: unknown) => Result<Data, EditionIssue>,
) {
  return queryOptions<Data, DataFailureError>({
    queryKey,
    queryFn: async ({ signal }) => decoded(file, decode(await fetchJson(file, signal))),
    // A failed request is an answer here too: TanStack Query would wait for a network.
    networkMode: 'always',
    // A file does not change while the page is open; HTTP caching revalidates it on the next visit.
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) => failures < 2 && isTransient(failureOf(error, file)),
    // A file is loaded once: comparing it part by part with nothing would only cost.
    structuralSharing: false,
  });
}

function decoded<Data>(file: string, result: Result<Data, EditionIssue>): Data {
  if (result.kind === 'ok') return result.value;
  const [issue] = result.issues;
  if (issue?.kind === 'newer-schema') {
    const message = `This page is older than ${file}: reload it.`;
    throw new DataFailureError({ kind: 'newer-schema', file, message });
  }
  const where = issue === undefined ? '' : ` (${issue.path}: ${issue.message})`;
  const message = `${file} does not look as it should${where}.`;
  throw new DataFailureError({ kind: 'schema', file, message });
}
