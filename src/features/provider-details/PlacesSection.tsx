import type { EditionIndex } from '@/domain/edition-index';
import { cloudName } from '@/domain/format';
import type { Cloud, ConnectivityProvider } from '@/domain/model';
import { type CloudPlaces, placesSentence } from '@/domain/provider-places';
import { publishes } from '@/domain/publishes';
import type { Navigation } from '@/state/navigation';
import { Notice } from '@/ui/Notice';
import { PageLink } from '@/ui/PageLink';
import { noteForAll, PlaceList } from './PlaceList';

export type PlacesSectionProps = {
  index: EditionIndex;
  provider: ConnectivityProvider;
  /** In the chosen cloud. */
  here: CloudPlaces;
  /** In the other clouds. */
  others: readonly CloudPlaces[];
  navigation: Navigation;
  onHighlight: (locationId: string | null) => void;
  highlightedLocationId: string | null;
  since: ((locationId: string) => string | null) | undefined;
};

/** Where the provider connects: the count, the locations of the chosen cloud, the other clouds. */
export function PlacesSection(props: PlacesSectionProps) {
  const { index, here, others } = props;
  return (
    <div className="px-4 pb-3">
      <p className="text-answer font-semibold max-wide:text-phone">
        {here.places.length === 0 ? noPlaces(index, here.cloud) : placesSentence(here)}
      </p>
      {noteForAll(here.places) !== null && (
        <div className="mt-2">
          <Notice kind="warning">{noteForAll(here.places)}</Notice>
        </div>
      )}
      {here.places.length === 0 ? (
        <p className="mt-1 text-small text-ink-2 max-wide:text-body">
          {emptyReason(index, here.cloud, others.length > 0)}
        </p>
      ) : (
        <PlaceList {...props} />
      )}
      {others.map((group) => (
        <OtherCloud key={group.cloud} group={group} {...props} />
      ))}
      <Remarks here={here} />
    </div>
  );
}

function noPlaces(index: EditionIndex, cloud: Cloud): string {
  return publishes(index, 'providers', cloud)
    ? `No peering location in the ${cloudName(cloud)} cloud`
    : 'Peering locations: not published';
}

function emptyReason(index: EditionIndex, cloud: Cloud, isElsewhere: boolean): string {
  if (!publishes(index, 'providers', cloud)) {
    return 'Not published: this edition has no table of the providers by location.';
  }
  return isElsewhere
    ? 'The tables name it in another cloud only.'
    : 'No table of this edition names it at a peering location.';
}

function OtherCloud(props: PlacesSectionProps & { group: CloudPlaces }) {
  const { group, provider, navigation } = props;
  const page = { kind: 'provider', id: provider.id } as const;
  const change = { cloud: group.cloud };
  const count = group.counted > 0 ? group.counted : group.places.length;
  return (
    <p className="mt-1.5 text-small text-ink-2 max-wide:text-body">
      also in{' '}
      <PageLink
        href={navigation.href(page, change)}
        onFollow={() => navigation.update(change)}
        className="inline-flex items-center text-link hover:underline max-wide:min-h-11"
      >
        {cloudName(group.cloud)}: {count} {count === 1 ? 'location' : 'locations'}
      </PageLink>
      {group.counted === 0 && ', not counted'}
    </p>
  );
}

function Remarks({ here }: { here: CloudPlaces }) {
  if (here.places.every(({ presence }) => presence.onlyOn === null)) return null;
  return (
    <p className="mt-1.5 text-note text-ink-2">
      Of the two published pages just the one marked names the pair; that by location is the one
      counted. Ask the provider.
    </p>
  );
}
