import { type ReactNode, useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { AzureRegion, EditionCatalogue } from '@/domain/model';
import { isSkuPublished } from '@/domain/reach';
import { reachOfRegion } from '@/domain/reach-list';
import type { Navigation } from '@/state/navigation';
import { Section } from '@/ui/Section';
import { ReachedFromSection } from './ReachedFromSection';
import { localLocations } from './reaching-locations';
import { RegionFacts } from './RegionFacts';
import { RegionHeading } from './RegionHeading';

export type RegionDetailsProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  region: AzureRegion;
  navigation: Navigation;
  onCopyLink: () => void;
  /** A peering location is hovered or focused in the list; null when it no longer is. */
  onHighlight: (locationId: string | null) => void;
  /** The peering location that is hovered on the map. */
  highlightedLocationId: string | null;
  /** Buttons of the surrounding sheet, before Copy link. */
  actions?: ReactNode;
};

/** Everything an edition says about one Azure region. */
export function RegionDetails(props: RegionDetailsProps) {
  const { index, catalogue, region, navigation } = props;
  const answer = useMemo(() => reachOfRegion(index, region), [index, region]);
  const isLocalPublished = isSkuPublished(index.edition, 'local');
  const local = useMemo(
    () => (isLocalPublished ? localLocations(answer.rows) : null),
    [answer, isLocalPublished],
  );
  return (
    <section aria-label={`${region.name} details`} className="relative">
      <RegionHeading
        index={index}
        catalogue={catalogue}
        region={region}
        navigation={navigation}
        onCopyLink={props.onCopyLink}
        actions={props.actions}
      />
      <ReachedFromSection
        index={index}
        region={region}
        answer={answer}
        navigation={navigation}
        onHighlight={props.onHighlight}
        highlightedLocationId={props.highlightedLocationId}
      />
      <Section title="Azure region or peering location?">
        <p className="text-small text-ink-2 max-wide:text-body">
          A circuit does not end in an Azure region: it enters at a peering location, and that
          decides whether this region is reached.
        </p>
      </Section>
      <RegionFacts
        index={index}
        catalogue={catalogue}
        region={region}
        local={local}
        navigation={navigation}
      />
    </section>
  );
}
