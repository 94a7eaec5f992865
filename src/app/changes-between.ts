import { diffEditions } from '@/domain/edition-diff';
import { changeMarks } from '@/domain/edition-diff-marks';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue } from '@/domain/model';
import type { ChangeMarks } from './map-model';

/** What the map marks between two editions, whichever of them is the older. */
export function changesBetween(
  one: EditionIndex,
  other: EditionIndex,
  { aliases }: EditionCatalogue,
): ChangeMarks {
  const [from, to] = one.edition.id > other.edition.id ? [other, one] : [one, other];
  return changeMarks(diffEditions(from, to, aliases));
}
