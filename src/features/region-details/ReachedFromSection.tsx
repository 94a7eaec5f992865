import { useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { formatDistanceKm, skuName } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { AzureRegion, CircuitSku } from '@/domain/model';
import { isHollow } from '@/domain/presence';
import { hasInferredRow, headedGroups, reachGroups } from '@/domain/reach-groups';
import { answeringRows, type AzureRegionReach, type LocationReachRow } from '@/domain/reach-list';
import { reachedFromSentence } from '@/domain/reach-sentence';
import { skuOptions } from '@/domain/sku-options';
import type { Navigation } from '@/state/navigation';
import { CardRadioGroup } from '@/ui/CardRadioGroup';
import { MeasureGroups } from '@/ui/MeasureGroups';
import { MeasureItem, MeasureList } from '@/ui/MeasureList';
import { Sign } from '@/ui/Sign';

type ReachedFromSectionProps = {
  index: EditionIndex;
  region: AzureRegion;
  answer: AzureRegionReach;
  navigation: Navigation;
  onHighlight: (locationId: string | null) => void;
  highlightedLocationId: string | null;
};

/** From where the region is reached: the SKUs with their counts, the answer, the locations. */
export function ReachedFromSection(props: ReachedFromSectionProps) {
  const { index, region, answer, navigation } = props;
  const { sku } = navigation.view;
  const rows = answeringRows(answer);
  const reaching = useMemo(() => reachGroups(rows, sku, ({ location }) => location), [rows, sku]);
  return (
    <div className="px-4 pb-3">
      <CardRadioGroup
        label="Circuit SKU"
        options={skuOptions(index.edition, answer)}
        value={sku}
        onChange={(next) => navigation.update({ sku: next })}
      />
      <p className="mt-3 text-answer font-semibold max-wide:text-phone">
        {reachedFromSentence(answer, sku, region.name)}
      </p>
      {sku !== 'local' && answer.counts.local === 0 && !answer.isAnnounced && (
        <p className="mt-1 text-small text-ink-2 max-wide:text-body">
          No peering location is local to this region: no Local circuit reaches it.
        </p>
      )}
      {reaching.groups.length === 0 ? (
        <div
          role="list"
          aria-label={listName(region, sku)}
          className="mt-1 text-small text-ink-2 max-wide:text-body"
        >
          <span className="font-semibold text-ink">None</span>
          {`: ${emptyReason(answer, sku)}`}
        </div>
      ) : (
        <MeasureList label={listName(region, sku)}>
          <MeasureGroups groups={headedGroups(index, reaching.groups)} shape="circle">
            {(row) => <Row key={row.location.id} {...props} row={row} />}
          </MeasureGroups>
        </MeasureList>
      )}
      <p className="mt-1.5 text-note text-ink-2">
        Great-circle distance to the region’s nominal point.{' '}
        {hasInferredRow(reaching.groups) && (
          <>
            <span className="border-b border-dashed border-ink-3">Dashed</span>: inferred, the
            published table leaves the region or the location out.
          </>
        )}
      </p>
      {reaching.announced.length > 0 && (
        <p className="mt-1.5 text-note text-ink-2">
          Announced, not counted:{' '}
          {reaching.announced.map(({ location }) => location.name).join(', ')}.
        </p>
      )}
    </div>
  );
}

function listName(region: AzureRegion, sku: CircuitSku): string {
  return `Peering locations that reach ${region.name} with ${skuName(sku)}`;
}

function emptyReason({ isAnnounced, counts }: AzureRegionReach, sku: CircuitSku): string {
  if (isAnnounced) return 'the region is announced, not yet available.';
  return counts[sku] === null
    ? `this edition does not publish what ${skuName(sku)} reaches.`
    : `no peering location of this edition reaches it with ${skuName(sku)}.`;
}

function Row({ row, ...props }: ReachedFromSectionProps & { row: LocationReachRow }) {
  const { index, navigation, onHighlight, highlightedLocationId } = props;
  const { location, reach } = row;
  const page = { kind: 'location', id: location.id } as const;
  const isInferred = reach.inferred;
  const geopoliticalRegion = index.geopoliticalRegions.get(location.geopoliticalRegionId ?? '');
  const context = [
    reach.leastSku === null ? '' : skuName(reach.leastSku),
    geopoliticalRegion?.name ?? '',
    isInferred ? 'inferred' : '',
  ].filter(Boolean);
  return (
    <MeasureItem
      name={location.name}
      thing={`location:${location.id}`}
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      onHighlight={(isOn) => onHighlight(isOn ? location.id : null)}
      isHighlighted={location.id === highlightedLocationId}
      figure={formatDistanceKm(row.distanceKm)}
      narrowUnit="km"
      glyph={
        <Sign
          {...geopoliticalSign(location.geopoliticalRegionId)}
          shape="circle"
          fill={isHollow(index, location) ? 'hollow' : 'solid'}
        />
      }
      context={`, ${context.join(', ')}`}
      isUncertain={isInferred}
    />
  );
}
