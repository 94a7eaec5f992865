import type { ReactNode } from 'react';
import { LocationDetails } from '@/features/location-details/LocationDetails';
import { Overview } from '@/features/overview/Overview';
import { RegionDetails } from '@/features/region-details/RegionDetails';
import type { Navigation } from '@/state/navigation';
import type { LoadedAtlas } from './use-atlas';
import type { Highlight } from './use-highlight';

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
      <LocationDetails
        {...shared}
        key={location.id}
        location={location}
        onHighlight={highlight.highlightRegion}
        highlightedRegionId={highlight.regionId}
      />
    );
  }
  const region = page.kind === 'region' ? index.azureRegions.get(page.id) : undefined;
  if (region !== undefined) {
    return (
      <RegionDetails
        {...shared}
        key={region.id}
        region={region}
        onHighlight={highlight.highlightLocation}
        highlightedLocationId={highlight.locationId}
      />
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
