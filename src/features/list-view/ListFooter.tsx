import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudName } from '@/domain/format';
import type { Cloud } from '@/domain/model';
import { unpublishedFacts } from './published-columns';

/** Which edition and cloud the tables are of, how distances are meant, and what is not published. */
export function ListFooter({ index, cloud }: { index: EditionIndex; cloud: Cloud }) {
  const unpublished = useMemo(() => unpublishedFacts(index, cloud), [index, cloud]);
  return (
    <p className="m-0 border-t border-line px-4 py-2 text-note text-ink-3 wide:px-5 wide:py-2.5">
      Edition {index.edition.id} · {cloudName(cloud)} cloud · great-circle distance to the region’s
      nominal point
      {unpublished.length > 0 && (
        <> · not published here: {unpublished.map((fact) => fact.name).join(', ')}</>
      )}
    </p>
  );
}
