import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import type { PresenceHistory } from '@/domain/presence-history';
import type { Result } from '@/domain/result';
import { decodeCatalogue, decodeEdition } from '@/edition/decode';
import { decodeHistory } from '@/edition/history-decode';

/** The data as the site serves it. What is missing or does not decode throws: the build fails. */
export type PublishedData = {
  catalogue: EditionCatalogue;
  newest: EditionIndex;
  /** An edition of the catalogue; throws for an id that is none. */
  editionOf: (id: string) => EditionIndex;
  readHistory: () => PresenceHistory;
};

/** Reads `public/data` of the project's folder, each edition once, when it is first asked for. */
export function readPublishedData(root: string): PublishedData {
  const read = <Value>(file: string, decode: (json: unknown) => Result<Value, unknown>): Value => {
    const result = decode(JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8')));
    if (result.kind === 'failed') throw new Error(`data/${file} does not decode.`);
    return result.value;
  };
  const indexes = new Map<string, EditionIndex>();
  const editionOf = (id: string) => {
    const index =
      indexes.get(id) ?? indexEdition(read(`editions/${id}.json`, decodeEdition).edition);
    indexes.set(id, index);
    return index;
  };
  const catalogue = read('editions.json', decodeCatalogue);
  return {
    catalogue,
    newest: editionOf(catalogue.editions.at(-1)?.id ?? ''),
    editionOf,
    readHistory: () => read('history.json', decodeHistory),
  };
}
