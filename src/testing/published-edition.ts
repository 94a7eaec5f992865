import { readFileSync } from 'node:fs';
import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import { decodeCatalogue, decodeEdition } from '@/edition/decode';

const folder = new URL('../../public/data/', import.meta.url);

/** An edition as the site serves it, for tests about the real tables. */
export function publishedIndex(id: string): EditionIndex {
  const result = decodeEdition(readJson(`editions/${id}.json`));
  if (result.kind === 'failed') throw new Error(`edition ${id} cannot be read`);
  return indexEdition(result.value.edition);
}

/** The catalogue as the site serves it. */
export function publishedCatalogue(): EditionCatalogue {
  const result = decodeCatalogue(readJson('editions.json'));
  if (result.kind === 'failed') throw new Error('the catalogue cannot be read');
  return result.value;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
