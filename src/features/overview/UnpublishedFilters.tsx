import type { EditionIndex } from '@/domain/edition-index';
import { cloudName } from '@/domain/format';
import type { Cloud } from '@/domain/model';
import { aspectNames, type PublishedAspect, publishes } from '@/domain/publishes';

/** What a filter asks for, in the order of the chips. */
const filtered: readonly PublishedAspect[] = ['providers', 'local', 'direct', 'metro', 'zone'];

/** In place of the chips that could only say "0": what the cloud's tables of the date do not say. */
export function UnpublishedFilters({ index, cloud }: { index: EditionIndex; cloud: Cloud }) {
  const missing = filtered.filter((aspect) => !publishes(index, aspect, cloud));
  if (missing.length === 0) return null;
  const where = cloud === 'commercial' ? '' : ` for the ${cloudName(cloud)} cloud`;
  return (
    <p className="w-full text-note text-ink-2">
      Not published in this edition{where}:{' '}
      {missing.map((aspect) => aspectNames[aspect]).join(', ')}.
    </p>
  );
}
