import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudCounts } from '@/domain/filters';
import { formatCount } from '@/domain/format';
import type { Cloud } from '@/domain/model';

/** What the cloud holds in this edition. */
export function Counts({ index, cloud }: { index: EditionIndex; cloud: Cloud }) {
  const counts = useMemo(() => cloudCounts(index, cloud), [index, cloud]);
  const hasProviders = counts.providers > 0;
  const note = countsNote(counts);
  return (
    <>
      <dl className="grid grid-cols-3 gap-x-3">
        <Count term="peering locations" figure={formatCount(counts.locations)} />
        <Count term="Azure regions" figure={formatCount(counts.regions)} />
        <Count
          term={hasProviders ? 'providers' : 'providers: not published'}
          figure={hasProviders ? formatCount(counts.providers) : '–'}
        />
      </dl>
      {note !== '' && <p className="mt-1 text-note text-ink-2">{note}</p>}
    </>
  );
}

function Count({ term, figure }: { term: string; figure: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-small text-ink-2">{term}</dt>
      <dd className="text-name font-semibold tracking-[-0.01em]">{figure}</dd>
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
