import { fold } from '@/domain/fold';
import type { SearchHit } from '@/domain/search';

/**
 * The hit that a text means without a choice: the only one there is, or the first where it has just
 * this name and no other does in its cloud. Null where there is something to choose between.
 */
export function meantHit(hits: readonly SearchHit[], text: string): SearchHit | null {
  const [first] = hits;
  if (first === undefined) return null;
  if (hits.length === 1) return first;
  const isNamedSo = ({ name }: SearchHit) => fold(name) === fold(text);
  const named = hits.filter((hit) => hit.cloud === first.cloud && isNamedSo(hit));
  return named.length === 1 && named[0] === first ? first : null;
}
