import type { EditionIndex } from '@/domain/edition-index';
import type { AdditionalProviderRow, ConnectivityProvider } from '@/domain/model';
import { additionalPlaces, providerNamed } from '@/domain/provider-places';
import type { Page } from '@/domain/view';
import type { Navigation } from '@/state/navigation';
import { PageLink } from '@/ui/PageLink';
import { Section } from '@/ui/Section';

type AdditionalSectionProps = {
  index: EditionIndex;
  provider: ConnectivityProvider;
  navigation: Navigation;
};

/** What the provider reaches through others, or others through it; nothing where no table says so. */
export function AdditionalSection(props: AdditionalSectionProps) {
  const { index, provider } = props;
  const rows = additionalPlaces(index, provider.id);
  const exchanges = exchangesInBuildings(index, provider.id);
  const continents = continentsOf(index, provider.id);
  return (
    <>
      {rows.length > 0 && (
        <Section title="Through an exchange" aside={rows.length}>
          <ul
            aria-label={`Places that ${provider.name} reaches through an exchange`}
            className="grid gap-1.5 text-small max-wide:text-body"
          >
            {rows.map((row) => (
              <Row key={row.place} row={row} {...props} />
            ))}
          </ul>
          <p className="mt-1.5 text-note text-ink-2">
            The circuit is ordered with the exchange. Where several are named, the tables name them
            for the place: ask the provider which one it uses.
          </p>
        </Section>
      )}
      {exchanges.length > 0 && (
        <Section title="Exchanges in its data centres">
          <p className="text-small max-wide:text-body">
            <Names index={index} names={exchanges} navigation={props.navigation} />
          </p>
        </Section>
      )}
      {continents.length > 0 && (
        <Section title="Works in">
          <p className="text-small max-wide:text-body">{continents.join(', ')}</p>
        </Section>
      )}
    </>
  );
}

function exchangesInBuildings({ edition }: EditionIndex, id: string): string[] {
  const centres = edition.otherConnectivity?.dataCentreProviders ?? [];
  return centres.find(({ providerId }) => providerId === id)?.exchanges ?? [];
}

function continentsOf({ edition }: EditionIndex, id: string): string[] {
  const integrators = edition.otherConnectivity?.systemIntegrators ?? [];
  return integrators.find(({ providerId }) => providerId === id)?.continents ?? [];
}

function Row({ row, index, navigation }: AdditionalSectionProps & { row: AdditionalProviderRow }) {
  const location = index.peeringLocations.get(row.locationId ?? '');
  return (
    <li>
      {location === undefined ? (
        <>
          {row.place} <span className="text-ink-2">(no peering location)</span>
        </>
      ) : (
        <Followed page={{ kind: 'location', id: location.id }} navigation={navigation}>
          {location.name}
        </Followed>
      )}{' '}
      <span className="text-ink-2">
        through <Names index={index} names={row.exchanges} navigation={navigation} />
      </span>
    </li>
  );
}

function Names(props: { index: EditionIndex; names: readonly string[]; navigation: Navigation }) {
  const { index, names, navigation } = props;
  return names.map((name, position) => {
    const provider = providerNamed(index, name);
    return (
      <span key={name}>
        {position > 0 && ', '}
        {provider === null ? (
          name
        ) : (
          <Followed page={{ kind: 'provider', id: provider.id }} navigation={navigation}>
            {name}
          </Followed>
        )}
      </span>
    );
  });
}

function Followed(props: { page: Page; navigation: Navigation; children: string }) {
  const { page, navigation } = props;
  return (
    <PageLink
      href={navigation.href(page)}
      onFollow={() => navigation.open(page)}
      className="inline-flex items-center text-link hover:underline max-wide:min-h-11"
    >
      {props.children}
    </PageLink>
  );
}
