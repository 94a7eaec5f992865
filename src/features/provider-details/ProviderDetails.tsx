import { type ReactNode, useMemo } from 'react';
import type { EditionIndex } from '@/domain/edition-index';
import type { ConnectivityProvider, EditionCatalogue } from '@/domain/model';
import { providerPlaces, providerPlacesIn } from '@/domain/provider-places';
import type { Navigation } from '@/state/navigation';
import { AdditionalSection } from './AdditionalSection';
import { MetroSection } from './MetroSection';
import { PlacesSection } from './PlacesSection';
import { ProviderHeading } from './ProviderHeading';
import { ProviderNames } from './ProviderNames';
import { ProviderSource } from './ProviderSource';

export type ProviderDetailsProps = {
  index: EditionIndex;
  catalogue: EditionCatalogue;
  provider: ConnectivityProvider;
  navigation: Navigation;
  onCopyLink: () => void;
  /** A peering location is hovered or focused in the list; null when it no longer is. */
  onHighlight: (locationId: string | null) => void;
  /** The peering location that is hovered on the map. */
  highlightedLocationId: string | null;
  /** Since which edition the provider is listed at a location; null where not known. */
  since?: (locationId: string) => string | null;
  /** Buttons of the surrounding sheet, before Copy link. */
  actions?: ReactNode;
};

/** Everything an edition says about one connectivity provider. */
export function ProviderDetails(props: ProviderDetailsProps) {
  const { index, catalogue, provider, navigation } = props;
  const { cloud } = navigation.view;
  const here = useMemo(
    () => providerPlacesIn(index, provider.id, cloud),
    [index, provider.id, cloud],
  );
  const everywhere = useMemo(() => providerPlaces(index, provider.id), [index, provider.id]);
  return (
    <section aria-label={`${provider.name} details`} className="relative">
      <ProviderHeading
        provider={provider}
        navigation={navigation}
        onCopyLink={props.onCopyLink}
        actions={props.actions}
      />
      <PlacesSection
        index={index}
        provider={provider}
        here={here}
        others={everywhere.filter((group) => group.cloud !== cloud)}
        navigation={navigation}
        onHighlight={props.onHighlight}
        highlightedLocationId={props.highlightedLocationId}
        since={props.since}
      />
      <MetroSection index={index} provider={provider} cloud={cloud} />
      <AdditionalSection index={index} provider={provider} navigation={navigation} />
      <ProviderNames provider={provider} navigation={navigation} />
      <ProviderSource index={index} catalogue={catalogue} provider={provider} />
    </section>
  );
}
