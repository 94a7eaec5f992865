import type { EditionIndex } from '@/domain/edition-index';
import { formatDistanceKm, skuName } from '@/domain/format';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import { hasInferredRow, headedGroups, partName, type ReachGroups } from '@/domain/reach-groups';
import type { RegionReach } from '@/domain/reach-list';
import type { Navigation } from '@/state/navigation';
import { MeasureGroups } from '@/ui/MeasureGroups';
import { MeasureItem, MeasureList } from '@/ui/MeasureList';
import { Sign } from '@/ui/Sign';

type ReachedListProps = {
  index: EditionIndex;
  reached: ReachGroups<RegionReach>;
  isLocationInferred: boolean;
  navigation: Navigation;
  onHighlight: (regionId: string | null) => void;
  highlightedRegionId: string | null;
};

/** The Azure regions that the chosen SKU reaches, one list split by headings. */
export function ReachedList(props: ReachedListProps) {
  const { reached, navigation } = props;
  const { sku } = navigation.view;
  const hasInferred = hasInferredRow(reached.groups);
  return (
    <>
      <MeasureList label={`Azure regions reachable with ${skuName(sku)}`}>
        <MeasureGroups groups={headedGroups(props.index, reached.groups)} shape="square">
          {(row) => <Row key={row.region.id} {...props} row={row} />}
        </MeasureGroups>
      </MeasureList>
      <p className="mt-1.5 text-note text-ink-2">
        Great-circle distance to the region’s nominal point.{' '}
        {hasInferred && (
          <>
            <span className="border-b border-dashed border-ink-3">Dashed</span>: inferred, the
            published table does not name {props.isLocationInferred ? 'this location' : 'them'} yet.
          </>
        )}
      </p>
    </>
  );
}

type RowProps = ReachedListProps & { row: RegionReach };

function Row({ index, navigation, row, onHighlight, highlightedRegionId }: RowProps) {
  const { region } = row;
  const { leastSku } = row.reach;
  const page = { kind: 'region', id: region.id } as const;
  const isInferred = row.reach.inferred;
  const context = [
    ...(leastSku === null ? [] : [skuName(leastSku)]),
    ...(leastSku === 'premium' ? [partName(index, region.geopoliticalRegionId)] : []),
    ...(isInferred ? ['inferred'] : []),
  ];
  return (
    <MeasureItem
      name={region.name}
      thing={`region:${region.id}`}
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      onHighlight={(isOn) => onHighlight(isOn ? region.id : null)}
      isHighlighted={region.id === highlightedRegionId}
      figure={formatDistanceKm(row.distanceKm)}
      narrowUnit="km"
      glyph={<Sign {...geopoliticalSign(region.geopoliticalRegionId)} shape="square" />}
      context={`, ${context.join(', ')}`}
      isUncertain={isInferred}
    />
  );
}
