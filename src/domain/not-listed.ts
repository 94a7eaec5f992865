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

/** How many of the names count at the location, as its providers do. */
export function countedNames(names: readonly PresentName[]): number {
  return names.filter(({ presence }) => isCounted(presence)).length;
}

/** What a document says of exchange providers before any table by location existed (2015). */
export type FoundingAdvice = {
  exchanges: { name: string; url: string | null; today: string | null }[];
  exchangePointers: OtherConnectivity['pointers'];
  networkPointers: OtherConnectivity['pointers'];
  /** Prerequisites, FAQ: they hold for both kinds. */
  otherPointers: OtherConnectivity['pointers'];
  advice: string[];
};

/**
 * Exchange providers (EXP) and network service providers (NSP) apart, as the document of the date
 * keeps them; null where the edition has no pointers.
 */
export function foundingAdvice({ edition }: EditionIndex): FoundingAdvice | null {
  const other = edition.otherConnectivity;
  if (other === null || other.pointers.length === 0) return null;
  const exchanges = other.exchangeProviders.map(({ name }) => {
    const prefix = `${name}, today: `;
    return {
      name,
      url: other.pointers.find(({ topic }) => topic === name)?.url ?? null,
      today: other.advice.find((text) => text.startsWith(prefix))?.slice(prefix.length) ?? null,
    };
  });
  const names = new Set(exchanges.map(({ name }) => name));
  const pointers = other.pointers.filter(({ topic }) => !names.has(topic));
  const isExchange = ({ topic }: { topic: string }) => /\bEXP\b/.test(topic);
  const isNetwork = ({ topic }: { topic: string }) => /\bNSP\b/.test(topic);
  return {
    exchanges,
    exchangePointers: pointers.filter(isExchange),
    networkPointers: pointers.filter(isNetwork),
    otherPointers: pointers.filter((pointer) => !isExchange(pointer) && !isNetwork(pointer)),
    advice: other.advice.filter(
      (text) => !exchanges.some(({ name }) => text.startsWith(`${name}, today: `)),
    ),
  };
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
