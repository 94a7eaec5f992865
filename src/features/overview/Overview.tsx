import { memo, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { countedApart, countWords } from '@/domain/counted-apart';
import type { EditionIndex } from '@/domain/edition-index';
import { filterLocations } from '@/domain/filters';
import { formatCount } from '@/domain/format';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import { publishes } from '@/domain/publishes';
import type { Navigation } from '@/state/navigation';
import { Counts } from './Counts';
import { linkToLeft, useLostFocus } from '@/ui/lost-focus';
import { soon } from '@/ui/soon';
import { FilterChips } from './FilterChips';
import { LocationGroupList } from './LocationGroupList';
import { locationGroups } from './location-groups';

/** Loads when nothing passes the filters, which most visits never see; without it, its first line. */
export const EmptyState = soon(
  'advice',
  () => import('./EmptyState').then((module) => module.EmptyState),
  MissingEmptyState,
);

function MissingEmptyState() {
  return <p className="px-4 py-6 text-answer font-semibold">No peering location matches</p>;
}

export type OverviewProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  navigation: Navigation;
  /** Ids of the locations on the visible part of the map; null = all. */
  inView: ReadonlySet<string> | null;
  /** A row is hovered or focused; null when it no longer is. Keep its identity: rows are memoised. */
  onHighlight: (locationId: string | null) => void;
  /** The location that is hovered on the map. */
  highlightedLocationId: string | null;
};

/**
 * What the cloud holds, the filters, and the list of the locations that are on the screen. The
 * list follows a frame later, so that a filter answers at once on a slow phone.
 */
export function Overview(props: OverviewProps) {
  const { index, catalogue, navigation } = props;
  const listNavigation = useDeferredValue(navigation);
  const section = useRef<HTMLElement>(null);
  useLostFocus(() => linkToLeft(section.current) ?? section.current?.querySelector('h2'));
  return (
    <section ref={section} aria-label="Overview" className="relative">
      <h2 tabIndex={-1} className="sr-only">
        Peering locations and Azure regions
      </h2>
      <div className="grid gap-3 px-4 py-3">
        <div>
          <Counts index={index} cloud={navigation.view.cloud} />
        </div>
        <FilterChips index={index} catalogue={catalogue} navigation={navigation} />
      </div>
      <LocationListing
        index={index}
        navigation={listNavigation}
        inView={props.inView}
        onHighlight={props.onHighlight}
        highlightedLocationId={props.highlightedLocationId}
      />
    </section>
  );
}

type LocationListingProps = Omit<OverviewProps, 'catalogue'>;

/** Memoised: the filters above change before the list does. */
const LocationListing = memo(function LocationListing(props: LocationListingProps) {
  const { index, navigation, inView } = props;
  const { view } = navigation;
  const filtered = useMemo(() => filterLocations(index, view), [index, view]);
  const groups = useMemo(
    () => locationGroups(index, visible(filtered, inView)),
    [index, filtered, inView],
  );
  const inSight = groups.flatMap((group) => group.locations);
  const { available, announced } = countedApart(inSight);
  return (
    <>
      <div className="flex min-h-7 items-center justify-between border-t border-line px-4 text-small text-ink-2">
        <span>
          <span className="font-semibold text-ink">{formatCount(available)}</span> in view
          {announced > 0 && ` · ${formatCount(announced)} announced`}
        </span>
        {publishes(index, 'providers', view.cloud) && <span>Providers</span>}
      </div>
      {filtered.length === 0 && (
        <Suspense>
          <EmptyState index={index} navigation={navigation} />
        </Suspense>
      )}
      {filtered.length > 0 && inSight.length === 0 && (
        <p className="px-4 py-3 text-body text-ink-2">
          None on this part of the map. Zoom out to see all {countWords(countedApart(filtered))}.
        </p>
      )}
      {groups.map((group) => (
        <LocationGroupList
          key={group.geopoliticalRegionId ?? ''}
          index={index}
          group={group}
          navigation={navigation}
          onHighlight={props.onHighlight}
          highlightedLocationId={props.highlightedLocationId}
        />
      ))}
    </>
  );
});

function visible(
  locations: readonly PeeringLocation[],
  inView: ReadonlySet<string> | null,
): readonly PeeringLocation[] {
  return inView === null ? locations : locations.filter(({ id }) => inView.has(id));
}
