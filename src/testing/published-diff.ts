import { diffEditions } from '@/domain/edition-diff';
import type { EditionDiff } from '@/domain/edition-diff-types';
import { publishedCatalogue, publishedIndex } from './published-edition';

const { aliases } = publishedCatalogue();

/** What changed between two editions as the site serves them. */
export function publishedDiff(from: string, to: string): EditionDiff {
  return diffEditions(publishedIndex(from), publishedIndex(to), aliases);
}

/** The names of things, in their order. */
export function namesOf(things: readonly { name: string }[]): string[] {
  return things.map(({ name }) => name);
}

/** The ids of things, sorted. */
export function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id).toSorted();
}
