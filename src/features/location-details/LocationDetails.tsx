import type { ReactNode } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { EditionCatalogue, PeeringLocation } from '@/domain/model';
import type { Navigation } from '@/state/navigation';
import { Section } from '@/ui/Section';
import { FacilitySection } from './FacilitySection';
import { FactsSection } from './FactsSection';
import { isProvidersTableMissing } from './location-facts';
import { LocationHeading } from './LocationHeading';
import { OrderSection } from './OrderSection';
import { NotListedSection, UnpublishedSection } from './PastEditionSections';
import { ProviderSection } from './ProviderSection';
import { ReachSection } from './ReachSection';
import { SourceSection } from './SourceSection';

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
  const { index, catalogue, location, navigation } = props;
  const isBare = isProvidersTableMissing(index);
  return (
    <section aria-label={`${location.name} details`} className="relative">
      <LocationHeading
        index={index}
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
      {isBare ? (
        <UnpublishedSection navigation={navigation} />
      ) : (
        <>
          <FacilitySection location={location} />
          <FactsSection index={index} location={location} />
          <ProviderSection key={location.id} index={index} location={location} />
        </>
      )}
      <NotListedSection index={index} />
      {isOrderable(props) && <OrderSection location={location} sku={navigation.view.sku} />}
      <CircuitResourceSection index={index} />
      <SourceSection index={index} catalogue={catalogue} location={location} />
    </section>
  );
}

/** Names of a past edition may be out of use; what is only announced cannot be ordered. */
function isOrderable({ index, catalogue, location }: LocationDetailsProps): boolean {
  const isNewest = catalogue.editions.at(-1)?.id === index.edition.id;
  return isNewest && !location.announced && location.hasProvidersRow;
}

/** Source: ExpressRoute locations and providers, 04/28/2026. */
function CircuitResourceSection({ index }: { index: EditionIndex }) {
  return (
    <Section title="Peering location or circuit resource?">
      <p className="text-small text-ink-2 max-wide:text-body">
        {index.edition.skus.includes('premium')
          ? 'The peering location decides what you reach. The circuit resource may live in any Azure region.'
          : 'The peering location is where the circuit enters Microsoft’s network; it decides the reach.'}
      </p>
    </Section>
  );
}
