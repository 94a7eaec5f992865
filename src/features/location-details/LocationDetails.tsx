import { type ReactNode, Suspense, useDeferredValue, useEffect } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { Skeleton } from '@/ui/Skeleton';
import { soon } from '@/ui/soon';
import { LocationHeading } from './LocationHeading';
import { ReachSection } from './ReachSection';

export type LocationDetailsProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  location: PeeringLocation;
  navigation: Navigation;
  onCopyLink: () => void;
  /** An Azure region is hovered or focused in the list; null when it no longer is. */
  onHighlight: (regionId: string | null) => void;
  /** The Azure region that is hovered on the map. */
  highlightedRegionId: string | null;
  /** Buttons of the surrounding sheet, before Copy link. */
  actions?: ReactNode;
};

/** Everything an edition says about one peering location. */
export function LocationDetails(props: LocationDetailsProps) {
  const { index, location, navigation } = props;
  const rest = useAfterAnswer(navigation);
  return (
    <section aria-label={`${location.name} details`} className="relative">
      <LocationHeading
        index={index}
        catalogue={props.catalogue}
        location={location}
        navigation={navigation}
        onCopyLink={props.onCopyLink}
        actions={props.actions}
      />
      <ReachSection
        index={index}
        location={location}
        navigation={navigation}
        onHighlight={props.onHighlight}
        highlightedRegionId={props.highlightedRegionId}
      />
      <div className="[contain-intrinsic-size:auto_1200px] [content-visibility:auto]">
        {rest === null ? (
          <Skeleton rows={14} />
        ) : (
          <Suspense fallback={<Skeleton rows={14} />}>
            <LocationMore
              index={index}
              catalogue={props.catalogue}
              location={location}
              navigation={rest}
            />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** Loaded once the answer stands on the screen; a prerendered page asks for it before. */
export const LocationMore = soon('rest of the details', () =>
  import('./LocationMore').then((module) => module.LocationMore),
);

let hasShownDetails = false;

/**
 * The navigation for what stands below the answer: null, then as it was before, while the answer is
 * being drawn. The first details of a visit come whole, as a prerendered page has them.
 */
function useAfterAnswer(navigation: Navigation): Navigation | null {
  useEffect(() => {
    hasShownDetails = true;
  }, []);
  return useDeferredValue<Navigation | null>(navigation, hasShownDetails ? null : navigation);
}
