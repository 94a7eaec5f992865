import { type EditionIndex, indexEdition } from '@/domain/edition-index';
import type { Edition } from '@/domain/model';

const indexes = new WeakMap<Edition, EditionIndex>();

/** The index of an edition, made once however many parts of the page ask for it. */
export function indexOfEdition(edition: Edition): EditionIndex {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index = indexEdition(edition);
  indexes.set(edition, index);
  return index;
}
