import { lazy, type ReactNode, Suspense } from 'react';
import { Overview } from '@/features/overview/Overview';
import type { Navigation } from '@/state/navigation';
import { Skeleton } from '@/ui/Skeleton';
import type { LoadedAtlas } from './use-atlas';
import type { Highlight } from './use-highlight';

const LocationDetails = lazy(() =>
  import('@/features/location-details/LocationDetails').then((module) => ({
    default: module.LocationDetails,
  })),
);
const RegionDetails = lazy(() =>
  import('@/features/region-details/RegionDetails').then((module) => ({
    default: module.RegionDetails,
  })),
);

type PanelContentProps = {
  atlas: LoadedAtlas;
  navigation: Navigation;
  highlight: Highlight;
  inView: ReadonlySet<string> | null;
  onCopyLink: () => void;
  /** Buttons of the surrounding sheet. */
  actions?: ReactNode;
};

/** What the panel says of the page: the details of what is selected, else the overview. */
export function PanelContent(props: PanelContentProps) {
  const { atlas, navigation, highlight } = props;
  const { index, catalogue } = atlas;
  const { page } = atlas.view;
  const shared = {
    index,
    catalogue,
    navigation,
    onCopyLink: props.onCopyLink,
    actions: props.actions,
  };
  const location = page.kind === 'location' ? index.peeringLocations.get(page.id) : undefined;
  if (location !== undefined) {
    return (
      <Suspense fallback={<Skeleton rows={14} />}>
        <LocationDetails
          {...shared}
          key={location.id}
          location={location}
          onHighlight={highlight.highlightRegion}
          highlightedRegionId={highlight.regionId}
        />
      </Suspense>
    );
  }
  const region = page.kind === 'region' ? index.azureRegions.get(page.id) : undefined;
  if (region !== undefined) {
    return (
      <Suspense fallback={<Skeleton rows={14} />}>
        <RegionDetails
          {...shared}
          key={region.id}
          region={region}
          onHighlight={highlight.highlightLocation}
          highlightedLocationId={highlight.locationId}
        />
      </Suspense>
    );
  }
  return (
    <Overview
      index={index}
      catalogue={catalogue}
      navigation={navigation}
      inView={props.inView}
      onHighlight={highlight.highlightLocation}
      highlightedLocationId={highlight.locationId}
    />
  );
}
