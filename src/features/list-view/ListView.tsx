import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { Things } from '@/domain/export/json';
import { cloudCounts, filterLocations, filterRegions } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { Button } from '@/ui/Button';
import { CopyLinkButton } from '@/ui/CopyLinkButton';
import { Segmented } from '@/ui/Segmented';
import { formatSort, type Sort } from '@/ui/sort-rows';
import { useMoreAtEnd } from '@/ui/use-more-at-end';
import { ActiveFilterChips } from './ActiveFilterChips';
import { NavigationContext } from './cells';
import { ListFooter } from './ListFooter';
import { ListSection } from './ListSection';
import { locationRow, regionRow } from './list-rows';
import { locationColumns } from './location-columns';
import { publishedColumns, unpublishedFacts } from './published-columns';
import { regionColumns } from './region-columns';
import { rowsInOrder } from './rows-in-order';
import { selectedThing } from './selected-thing';
import { type ShownTable, useShownTable } from './use-shown-table';

type ListViewProps = {
  index: EditionIndex;
  navigation: Navigation;
  onCopyLink: () => void;
  /** Stands beside Copy link: taking the data away, in the order that the tables have. */
  actions?: (inOrder: () => Things) => ReactNode;
};

/**
 * What the map shows, as two sortable tables of the same filtered data, one below the other; the
 * switch goes from one to the other, so that a link always shows both.
 */
export function ListView({ index, navigation, onCopyLink, actions }: ListViewProps) {
  const { view } = navigation;
  const top = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const regions = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useShownTable(regions);
  const hasMoreColumns = useMoreAtEnd(scroller);
  // A filter's own chip answers at once; drawing the rows anew takes a moment more.
  const tables = useTables(index, useDeferredValue(view));
  const onSort = (sort: Sort) => {
    const text = formatSort(sort);
    navigation.update({ sort: text === 'name' ? null : text });
  };
  const show = (next: ShownTable) => {
    setShown(next);
    // Whatever scrolls: the frame, or on a short screen the page.
    scroller.current?.scrollTo({ top: 0 });
    (next === 'regions' ? regions : top).current?.scrollIntoView();
  };
  const inOrder = () => ({
    locations: rowsInOrder(tables.locations, view.sort).map((row) => row.location),
    regions: rowsInOrder(tables.regions, view.sort).map((row) => row.region),
  });
  return (
    <NavigationContext value={navigation}>
      <div
        ref={top}
        className="scroll-mt-[68px] flex h-full min-h-0 flex-col bg-panel text-ink short:h-auto"
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3 wide:px-5">
          <Segmented
            label="Table"
            options={[
              { value: 'locations', label: 'Peering locations' },
              { value: 'regions', label: 'Azure regions' },
            ]}
            value={shown}
            onChange={show}
          />
          {/* Wide screens have the view switch for it. */}
          <Button
            look="text"
            className="wide:hidden"
            onClick={() => navigation.update({ mode: 'matrix' })}
          >
            Reach matrix
          </Button>
          <div className="ml-auto flex gap-3">
            {actions?.(inOrder)}
            <CopyLinkButton onClick={onCopyLink} />
          </div>
          <ActiveFilterChips index={index} navigation={navigation} />
        </div>
        <div className="relative flex min-h-0 flex-1 flex-col">
          <div
            ref={scroller}
            className="relative min-h-0 flex-1 overflow-auto overscroll-contain bg-panel max-[640px]:overflow-x-hidden min-[641px]:low:h-[calc(100dvh-16px)] min-[641px]:low:flex-none short:overscroll-auto"
          >
            <ListSection
              {...tables.locations}
              title="Peering locations"
              sortText={view.sort}
              onSort={onSort}
              index={index}
              navigation={navigation}
              passing={(loosened) => filterLocations(index, loosened)}
            />
            {/* At least as high as the view, so that it can always be gone to. */}
            <div ref={regions} className="min-h-full max-[640px]:scroll-mt-[68px]">
              <ListSection
                {...tables.regions}
                title="Azure regions"
                sortText={view.sort}
                onSort={onSort}
                index={index}
                navigation={navigation}
                passing={(loosened) => filterRegions(index, loosened)}
              />
            </div>
          </div>
          {hasMoreColumns && (
            <div
              aria-hidden="true"
              className="pointer-events-none absolute inset-y-0 right-0 z-30 w-10 bg-linear-to-l from-panel to-transparent max-[640px]:hidden"
            />
          )}
        </div>
        <ListFooter index={index} cloud={view.cloud} />
      </div>
    </NavigationContext>
  );
}

/** Rows and columns change with filters and selection only: sorting leaves every row as it is. */
function useTables(index: EditionIndex, current: View) {
  const { cloud, filters, page, sku } = current;
  // The filters say which rows, not where the map is or how the table is sorted.
  const view = useMemo(() => ({ cloud, filters, sku }), [cloud, filters, sku]);
  const selected = useMemo(() => selectedThing(index, page), [index, page]);
  return useMemo(() => {
    const counts = cloudCounts(index, cloud);
    const unpublished = unpublishedFacts(index, cloud);
    const locations = filterLocations(index, view);
    const regions = filterRegions(index, view);
    return {
      locations: {
        rows: locations.map((location) => locationRow(index, location, selected)),
        columns: publishedColumns(
          locationColumns(selected),
          unpublished,
          // Without a selection the distance is the one to the local region.
          new Map(selected === null ? [['distance', 'local']] : []),
        ),
        rowId: (row: ReturnType<typeof locationRow>) => row.location.id,
        selectedId: selected?.kind === 'location' ? selected.thing.id : null,
        count: locations.filter((location) => !location.announced).length,
        announced: locations.filter((location) => location.announced).length,
        total: counts.locations,
      },
      regions: {
        rows: regions.map((region) => regionRow(index, region, selected)),
        columns: publishedColumns(regionColumns(selected), unpublished),
        rowId: (row: ReturnType<typeof regionRow>) => row.region.id,
        selectedId: selected?.kind === 'region' ? selected.thing.id : null,
        count: regions.filter((region) => !region.announced).length,
        announced: regions.filter((region) => region.announced).length,
        total: counts.regions,
      },
    };
  }, [index, view, cloud, selected]);
}
