import { memo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import { publishes } from '@/domain/publishes';
import { isSkuPublished } from '@/domain/reach';
import { Section } from '@/ui/Section';
import { FacilitySection } from './FacilitySection';
import { FactsSection } from './FactsSection';
import type { LocationDetailsProps } from './LocationDetails';
import { MetroSection } from './MetroSection';
import { NotListedGuide } from './NotListedGuide';
import { OrderSection } from './OrderSection';
import { UnpublishedSection } from './PastEditionSections';
import { ProviderSection } from './ProviderSection';
import { LocationSource } from './LocationSource';

type LocationMoreProps = Pick<
  LocationDetailsProps,
  'index' | 'catalogue' | 'location' | 'navigation'
>;

/** What stands below the reach: facility, facts, providers, how to order, other ways, sources. Memoised: it follows the answer. */
export const LocationMore = memo(function LocationMore(props: LocationMoreProps) {
  const { index, catalogue, location, navigation } = props;
  // The table of providers says all of these: without it, they are missing together.
  const isBare = !publishes(index, 'providers', location.cloud);
  return (
    <>
      {isBare ? (
        <UnpublishedSection navigation={navigation} />
      ) : (
        <>
          <FacilitySection location={location} />
          <FactsSection index={index} location={location} navigation={navigation} />
          <ProviderSection
            key={location.id}
            index={index}
            location={location}
            navigation={navigation}
          />
          {isOrderable(props) && (
            <OrderSection index={index} location={location} sku={navigation.view.sku} />
          )}
          <MetroSection
            index={index}
            location={location}
            isOrderable={isOrderable(props)}
            navigation={navigation}
          />
        </>
      )}
      <NotListedGuide
        index={index}
        catalogue={catalogue}
        location={location}
        navigation={navigation}
      />
      <CircuitResourceSection index={index} />
      <LocationSource index={index} catalogue={catalogue} location={location} />
    </>
  );
});

/** Names of a past edition may be out of use; what is only announced cannot be ordered. */
function isOrderable({ index, catalogue, location }: LocationMoreProps): boolean {
  const isNewest = catalogue.editions.at(-1)?.id === index.edition.id;
  return isNewest && !location.announced && location.hasProvidersRow;
}

/** Source: ExpressRoute locations and providers, 04/28/2026. */
function CircuitResourceSection({ index }: { index: EditionIndex }) {
  return (
    <Section title="Peering location or circuit resource?">
      <p className="text-small text-ink-2 max-wide:text-body">
        {isSkuPublished(index.edition, 'premium')
          ? 'The peering location decides what you reach. The circuit resource may live in any Azure region.'
          : 'The peering location is where the circuit enters Microsoft’s network; it decides the reach.'}
      </p>
    </Section>
  );
}
