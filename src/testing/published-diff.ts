import { diffEditions } from '@/domain/edition-diff';
import type { EditionDiff } from '@/domain/edition-diff-types';
import type { EditionIndex } from '@/domain/edition-index';
import { publishedCatalogue, publishedIndex } from './published-edition';

const { aliases } = publishedCatalogue();
const indexes = new Map<string, EditionIndex>();

/** An edition as the site serves it, read once. */
export function rememberedIndex(id: string): EditionIndex {
  const index = indexes.get(id) ?? publishedIndex(id);
  indexes.set(id, index);
  return index;
}

/** What changed between two editions as the site serves them. */
export function publishedDiff(from: string, to: string): EditionDiff {
  return diffEditions(rememberedIndex(from), rememberedIndex(to), aliases);
}

/** The names of things, in their order. */
export function namesOf(things: readonly { name: string }[]): string[] {
  return things.map(({ name }) => name);
}

/** The ids of things, sorted. */
export function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id).toSorted();
}
