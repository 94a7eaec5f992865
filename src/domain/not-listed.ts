import type { EditionIndex } from './edition-index';
import type {
  AdditionalProviderRow,
  LinkedName,
  OtherConnectivity,
  PeeringLocation,
  ProviderPresence,
} from './model';
import { isCounted, namesProviders } from './presence';
import { providerNamed } from './provider-places';
import { publishes } from './publishes';

/** A provider of one of the other tables that also stands among the location's providers. */
export type PresentName = LinkedName & { presence: ProviderPresence };

type DataCentre = LinkedName & {
  /** Of the exchanges that the row names, those present at the location. */
  exchanges: string[];
};

/** The ways to a location for a provider that is not listed there, as the edition's tables say. */
export type NotListedWays = {
  /** False where no table names a provider of the location: who is here is then not published. */
  isPublished: boolean;
  exchangesHere: PresentName[];
  exchangesElsewhere: LinkedName[];
  /** Rows of the location itself, then of the other sites of its metro. */
  additional: AdditionalProviderRow[];
  /** Data centres that lead to an exchange of this location; in which city is not published. */
  dataCentres: DataCentre[];
  /** Of a network "through GÉANT", GÉANT's presence counts. */
  researchHere: PresentName[];
  researchElsewhere: LinkedName[];
  satellites: (LinkedName & { presence: ProviderPresence | null })[];
};

/**
 * The edition's own ways to a location; null where it publishes no such tables or no providers
 * per location to hold them against (2015).
 */
export function notListedWays(
  index: EditionIndex,
  location: PeeringLocation,
): NotListedWays | null {
  const other = index.edition.otherConnectivity;
  if (other === null || !publishes(index, 'providers', location.cloud)) return null;
  const presences = new Map(
    (location.providers ?? []).map((presence) => [presence.providerId, presence]),
  );
  const exchanges = split(other.exchangeProviders, ({ providerId }) =>
    presences.get(providerId ?? ''),
  );
  const research = split(other.researchNetworks, (network) =>
    researchPresence(index, network, presences),
  );
  return {
    isPublished: namesProviders(location),
    exchangesHere: exchanges.here,
    exchangesElsewhere: exchanges.elsewhere,
    additional: additionalRows(index, other, location),
    dataCentres: dataCentres(index, other, presences),
    researchHere: research.here,
    researchElsewhere: research.elsewhere,
    satellites: other.satelliteOperators.map((operator) => ({
      ...operator,
      presence: presences.get(operator.providerId ?? '') ?? null,
    })),
  };
}

/** Whether the edition is a document with pointers in place of tables (2015): see foundingAdvice. */
export function hasPointers({ edition }: EditionIndex): boolean {
  return (edition.otherConnectivity?.pointers.length ?? 0) > 0;
}

/** How many of the names count at the location, as its providers do. */
export function countedNames(names: readonly PresentName[]): number {
  return names.filter(({ presence }) => isCounted(presence)).length;
}

type Presences = ReadonlyMap<string, ProviderPresence>;

function split(
  names: readonly LinkedName[],
  presenceOf: (name: LinkedName) => ProviderPresence | undefined,
): { here: PresentName[]; elsewhere: LinkedName[] } {
  const here: PresentName[] = [];
  const elsewhere: LinkedName[] = [];
  for (const name of names) {
    const presence = presenceOf(name);
    if (presence === undefined) elsewhere.push(name);
    else here.push({ ...name, presence });
  }
  return { here, elsewhere };
}

/** The row's own provider, else the network that it goes through. */
function researchPresence(
  index: EditionIndex,
  { name, providerId }: LinkedName,
  presences: Presences,
): ProviderPresence | undefined {
  const through = /, through (.+)$/.exec(name)?.[1];
  const carrier = through === undefined ? null : providerNamed(index, through);
  return presences.get(providerId ?? '') ?? presences.get(carrier?.id ?? '');
}

function additionalRows(
  index: EditionIndex,
  other: OtherConnectivity,
  location: PeeringLocation,
): AdditionalProviderRow[] {
  const isOwn = (row: AdditionalProviderRow) => row.locationId === location.id;
  const siblings = new Set(
    (index.locationsOfMetro.get(location.metroId) ?? []).map(({ id }) => id),
  );
  return [
    ...other.additionalProviders.filter(isOwn),
    ...other.additionalProviders.filter(
      (row) => !isOwn(row) && row.locationId !== null && siblings.has(row.locationId),
    ),
  ];
}

function dataCentres(
  index: EditionIndex,
  other: OtherConnectivity,
  presences: Presences,
): DataCentre[] {
  return other.dataCentreProviders.flatMap((centre) => {
    const exchanges = centre.exchanges.filter((name) => {
      const presence = presences.get(providerNamed(index, name)?.id ?? '');
      return presence !== undefined && !presence.announced;
    });
    return exchanges.length === 0 ? [] : [{ ...centre, exchanges }];
  });
}
