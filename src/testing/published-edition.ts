import { fileURLToPath } from 'node:url';
import { readPublishedData } from '@/build/published-data';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';

const data = readPublishedData(fileURLToPath(new URL('../..', import.meta.url)));

/** An edition as the site serves it, read once, for tests about the real tables. */
export function publishedIndex(id: string): EditionIndex {
  return data.editionOf(id);
}

/** The catalogue as the site serves it. */
export function publishedCatalogue(): EditionCatalogue {
  return data.catalogue;
}
