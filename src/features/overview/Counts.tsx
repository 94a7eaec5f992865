import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudCounts } from '@/domain/filters';
import { formatCount } from '@/domain/format';
import type { Cloud } from '@/domain/model';
import { publishes } from '@/domain/publishes';

/** What the cloud holds in this edition. */
export function Counts({ index, cloud }: { index: EditionIndex; cloud: Cloud }) {
  const counts = useMemo(() => cloudCounts(index, cloud), [index, cloud]);
  const hasProviders = publishes(index, 'providers', cloud);
  const note = countsNote(counts);
  return (
    <>
      <dl className="grid grid-cols-3 gap-x-3">
        <Count term="peering locations" figure={formatCount(counts.locations)} />
        <Count term="Azure regions" figure={formatCount(counts.regions)} />
        <Count term="providers" figure={hasProviders ? formatCount(counts.providers) : null} />
      </dl>
      {note !== '' && <p className="mt-1 text-note text-ink-2">{note}</p>}
    </>
  );
}

/** `figure` null: not published. */
function Count({ term, figure }: { term: string; figure: string | null }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-small text-ink-2">{term}</dt>
      <dd className="text-name font-semibold tracking-[-0.01em]">
        {figure ?? (
          <span className="text-small font-normal tracking-normal text-ink-2">not published</span>
        )}
      </dd>
    </div>
  );
}

/** What the figures hold or leave out; '' where they need no remark. */
function countsNote(counts: ReturnType<typeof cloudCounts>): string {
  const { locationsWithoutProvider, announcedLocations, inferredRegions } = counts;
  const parts = [
    locationsWithoutProvider > 0
      ? `${locationsWithoutProvider} location${locationsWithoutProvider === 1 ? '' : 's'} without a published provider`
      : '',
    announcedLocations > 0 ? `${announcedLocations} more announced` : '',
    inferredRegions > 0 ? `${inferredRegions} regions inferred` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
