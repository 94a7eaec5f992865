import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { skuName } from '@/domain/format';
import type { PeeringLocation } from '@/domain/model';
import { reachGroups } from '@/domain/reach-groups';
import { answeringRows, reachOfLocation } from '@/domain/reach-list';
import { outOfReachHint, reachSentence } from '@/domain/reach-sentence';
import { skuOptions } from '@/domain/sku-options';
import type { Navigation } from '@/state/navigation';
import { CardRadioGroup } from '@/ui/CardRadioGroup';
import { Notice } from '@/ui/Notice';
import { ReachedList } from './ReachedList';

type ReachSectionProps = {
  index: EditionIndex;
  location: PeeringLocation;
  navigation: Navigation;
  onHighlight: (regionId: string | null) => void;
  highlightedRegionId: string | null;
};

/** What the location reaches: the SKUs with their counts, the answer in words, the regions. */
export function ReachSection({ index, location, navigation, ...highlight }: ReachSectionProps) {
  const { sku } = navigation.view;
  const answer = useMemo(() => reachOfLocation(index, location), [index, location]);
  const rows = answeringRows(answer);
  const reached = useMemo(() => reachGroups(rows, sku, ({ region }) => region), [rows, sku]);
  const hint = useMemo(() => outOfReachHint(rows), [rows]);
  return (
    <div className="px-4 pb-3">
      <CardRadioGroup
        label="Circuit SKU"
        options={skuOptions(index.edition, answer)}
        value={sku}
        onChange={(next) => navigation.update({ sku: next })}
      />
      <p className="mt-3 text-answer font-semibold max-wide:text-phone">
        {reachSentence(answer, sku, location.name)}
      </p>
      {hint !== null && (
        <div className="mt-2">
          <Notice kind="warning">{hint}</Notice>
        </div>
      )}
      {reached.groups.length === 0 ? (
        <div
          role="list"
          aria-label={`Azure regions reachable with ${skuName(sku)}`}
          className="mt-1 text-small text-ink-2 max-wide:text-body"
        >
          <span className="font-semibold text-ink">None</span>
          {`: ${emptyReason(answer.counts[sku] === null, location, skuName(sku))}`}
        </div>
      ) : (
        <ReachedList
          index={index}
          reached={reached}
          isLocationInferred={location.geopoliticalBasis.certainty === 'inferred'}
          navigation={navigation}
          {...highlight}
        />
      )}
      {reached.announced.length > 0 && (
        <p className="mt-1.5 text-note text-ink-2">
          Announced, not counted: {reached.announced.map(({ region }) => region.name).join(', ')}.
        </p>
      )}
    </div>
  );
}

function emptyReason(isNotPublished: boolean, location: PeeringLocation, sku: string): string {
  if (location.announced) return 'the location is announced, not yet available.';
  if (isNotPublished) return `this edition does not publish what ${sku} reaches from here.`;
  if (sku === 'Local' && location.localRegionIds?.length === 0) {
    return 'the table names no local Azure region for this location.';
  }
  return 'no Azure region of this edition matches.';
}
