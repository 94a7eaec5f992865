import { type ReactNode, Suspense } from 'react';
import { activeFilterCount } from '@/domain/filters';
import { Skeleton } from '@/ui/Skeleton';
import { soon } from '@/ui/soon';
import { PageFilters } from './PageFilters';
import { Changes, LocationDetails, Overview, ProviderPanel, RegionDetails } from './panel-parts';
import type { LoadedAtlas } from './use-atlas';
import { useHighlightedIds } from './use-highlight';
import type { PageModel } from './use-page-model';

const HiddenSelectionNote = soon('note', () =>
  import('@/features/overview/HiddenSelectionNote').then((module) => module.HiddenSelectionNote),
);
export type PanelContentProps = {
  page: PageModel;
  atlas: LoadedAtlas;
  inView: ReadonlySet<string> | null;
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet. */
  actions?: ReactNode;
};

/** What the panel says of the page: the details of what is selected, else the overview. */
export function PanelContent(props: PanelContentProps) {
  const { page, atlas } = props;
  const highlighted = useHighlightedIds(page.highlight);
  const selected = selectedDetails(props, highlighted);
  if (selected !== null) {
    return (
      <>
        {activeFilterCount(page.view) > 0 && (
          <Suspense>
            <HiddenSelectionNote index={atlas.index} navigation={page.navigation} />
          </Suspense>
        )}
        <Suspense fallback={<Skeleton rows={14} />}>{selected}</Suspense>
      </>
    );
  }
  if (page.view.mode !== 'map' && page.view.page.kind === 'world')
    return <PageFilters page={page} />;
  return (
    <Suspense fallback={<Skeleton rows={14} />}>
      <Overview
        index={atlas.index}
        catalogue={atlas.catalogue}
        navigation={page.navigation}
        inView={props.inView}
        onHighlight={page.highlight.highlightLocation}
        highlightedLocationId={highlighted.locationId}
      />
    </Suspense>
  );
}

function selectedDetails(
  { page, atlas, onCopyLink, actions }: PanelContentProps,
  highlighted: ReturnType<typeof useHighlightedIds>,
): ReactNode {
  const { highlight, navigation, comparison } = page;
  const { index, catalogue } = atlas;
  const shared = { index, catalogue, navigation, onCopyLink, actions };
  const ofLocation = {
    onHighlight: highlight.highlightLocation,
    highlightedLocationId: highlighted.locationId,
  };
  switch (page.view.page.kind) {
    case 'location': {
      const location = index.peeringLocations.get(page.view.page.id);
      return location === undefined ? null : (
        <LocationDetails
          {...shared}
          key={location.id}
          location={location}
          onHighlight={highlight.highlightRegion}
          highlightedRegionId={highlighted.regionId}
        />
      );
    }
    case 'region': {
      const region = index.azureRegions.get(page.view.page.id);
      return region === undefined ? null : (
        <RegionDetails {...shared} {...ofLocation} key={region.id} region={region} />
      );
    }
    case 'provider': {
      const provider = index.providers.get(page.view.page.id);
      return provider === undefined ? null : (
        <ProviderPanel {...shared} {...ofLocation} key={provider.id} provider={provider} />
      );
    }
    case 'changes':
      return comparison === null || comparison.from === null || comparison.to === null ? (
        <Skeleton rows={14} />
      ) : (
        <Changes
          {...shared}
          from={comparison.from}
          to={comparison.to}
          onHighlight={highlight.highlightKey}
        />
      );
    case 'world':
    case 'about':
      return null;
    default:
      return page.view.page satisfies never;
  }
}
