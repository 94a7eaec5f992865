import type { EditionIndex } from '@/domain/edition-index';
import { formatDistanceKm, skuName } from '@/domain/format';
import { codeBeside } from '@/domain/code-beside';
import { geopoliticalSign } from '@/domain/geopolitical-signs';
import type { RegionReach } from '@/domain/reach-list';
import { skuLines } from '@/domain/sku-options';
import type { Navigation } from '@/state/navigation';
import { LineSample } from '@/ui/LineSample';
import { MeasureColumns, MeasureHeading, MeasureItem, MeasureList } from '@/ui/MeasureList';
import { Sign } from '@/ui/Sign';
import type { ReachedRegions, ReachGroup } from './reach-groups';

type ReachedListProps = {
  index: EditionIndex;
  reached: ReachedRegions;
  isLocationInferred: boolean;
  navigation: Navigation;
  onHighlight: (regionId: string | null) => void;
  highlightedRegionId: string | null;
};

/** The Azure regions that the chosen SKU reaches, one list split by headings. */
export function ReachedList(props: ReachedListProps) {
  const { reached, navigation } = props;
  const { sku } = navigation.view;
  const hasInferred = hasUncertainRow(reached);
  return (
    <>
      <MeasureList label={`Azure regions reachable with ${skuName(sku)}`}>
        {reached.groups.map((group, position) => (
          <div key={group.sku}>
            <MeasureHeading>
              <LineSample weight={skuLines[group.sku]} />
              <span>
                <span className="font-semibold text-ink-2">{skuName(group.sku)}</span>
                {position > 0 && ` adds ${group.count}`}
              </span>
              {position === 0 && <span className="ml-auto">km, nearest first</span>}
            </MeasureHeading>
            {group.parts.map((part) => (
              <Part key={part.geopoliticalRegionId ?? ''} {...props} group={group} part={part} />
            ))}
          </div>
        ))}
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

type PartProps = ReachedListProps & { group: ReachGroup; part: ReachGroup['parts'][number] };

function Part({ group, part, ...props }: PartProps) {
  const sign = geopoliticalSign(part.geopoliticalRegionId);
  const name = nameOf(props.index, part.geopoliticalRegionId);
  return (
    <>
      {group.isSplit && (
        <MeasureHeading>
          <Sign {...sign} shape="square" />
          <span className="text-small font-semibold text-ink">{name}</span>
          <span className="text-code font-medium tracking-[0.03em]">{codeBeside(name, sign)}</span>
          <span className="ml-auto text-small">{part.rows.length}</span>
        </MeasureHeading>
      )}
      <MeasureColumns>
        {part.rows.map((row) => (
          <Row key={row.region.id} {...props} row={row} group={group} />
        ))}
      </MeasureColumns>
    </>
  );
}

type RowProps = ReachedListProps & { row: RegionReach; group: ReachGroup };

function Row({ index, navigation, row, group, onHighlight, highlightedRegionId }: RowProps) {
  const { region } = row;
  const page = { kind: 'region', id: region.id } as const;
  const isInferred = row.reach.inferred;
  const context = [
    skuName(group.sku),
    ...(group.isSplit ? [nameOf(index, region.geopoliticalRegionId)] : []),
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

function nameOf(index: EditionIndex, id: string | null): string {
  return id === null ? 'Not published' : (index.geopoliticalRegions.get(id)?.name ?? id);
}

function hasUncertainRow(reached: ReachedRegions): boolean {
  return reached.groups.some((group) =>
    group.parts.some((part) => part.rows.some((row) => row.reach.inferred)),
  );
}
