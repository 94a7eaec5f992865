/**
 * The words of the product (README, "Terms") as types. An edition is what Microsoft had published
 * on a date; `null` always means "the tables of that date do not say".
 */

/** Least to most reach. Source: ExpressRoute FAQ, 01/10/2025. */
export const circuitSkus = ['local', 'standard', 'premium'] as const;
export type CircuitSku = (typeof circuitSkus)[number];

/** In the order in which they are offered; no circuit crosses from one to another. */
export const clouds = ['commercial', 'us-government', 'china', 'germany'] as const;
export type Cloud = (typeof clouds)[number];

/**
 * How sure a geopolitical assignment is: `published` in the geopolitical table itself, `spelling`
 * when only the spelling differs there, `inferred` when the table leaves it out.
 */
export type Certainty = 'published' | 'spelling' | 'inferred';

export type GeopoliticalBasis = { certainty: Certainty; basis: string | null };

/** Degrees, WGS 84. `published` is Microsoft's own nominal point, `city` a city centre. */
export type Coordinates = {
  latitude: number;
  longitude: number;
  precision: 'facility' | 'district' | 'city' | 'published';
  source: string;
};

export type Facility = { name: string; url: string | null };

export type GeopoliticalRegion = {
  id: string;
  /** As published on the edition's date: Australia, later Oceania. */
  name: string;
  cloud: Cloud;
};

export type AzureRegionAccess =
  | 'restricted'
  | 'government'
  | 'department-of-defense'
  | 'china'
  | 'closed';

export type AzureRegion = {
  /** ARM name, `westeurope`. */
  id: string;
  /** Display name of the Azure portal, `West Europe`: the canonical name in every edition. */
  name: string;
  /** Spellings in the tables of this edition other than `name`. */
  publishedAs: string[];
  cloud: Cloud;
  geopoliticalRegionId: string | null;
  geopoliticalBasis: GeopoliticalBasis;
  access: AzureRegionAccess | null;
  accessBasis: string | null;
  /** Marked with a + in the tables: announced, not yet available. */
  announced: boolean;
  coordinates: Coordinates | null;
};

/** One provider at one peering location. */
export type ProviderPresence = {
  providerId: string;
  announced: boolean;
  /** The pair stands on only one of the two published pages; null where there is only one page to compare, or both agree. */
  onlyOn: 'by-location' | 'by-provider' | null;
  /** An ordering restriction published for the pair. */
  note: string | null;
};

export type PeeringLocation = {
  id: string;
  /** As published on the edition's date: Hong Kong, later Hong Kong SAR. */
  name: string;
  /**
   * Names other than `name`: spellings in the tables of this edition, and, unlike those of a region
   * or a provider, the canonical name (`Hong Kong`) though no table of the edition may have it.
   */
  publishedAs: string[];
  cloud: Cloud;
  geopoliticalRegionId: string | null;
  geopoliticalBasis: GeopoliticalBasis;
  announced: boolean;
  /** False for a location that only the geopolitical table names (New York2, Oslo2). */
  hasProvidersRow: boolean;
  city: string | null;
  countryCode: string | null;
  coordinates: Coordinates | null;
  /** null = no facility column in this edition, or no row. */
  facilities: Facility[] | null;
  /** 1 to 4. */
  pricingZone: number | null;
  /** ARM names; [] = the table says none; null = not published. */
  localRegionIds: string[] | null;
  supportsDirect: boolean | null;
  /** Speeds where a table lists them (2020): 10G, 100G. */
  directSpeeds: string[];
  /** null = the edition has no providers table, or no row for the location. [] = an empty cell. */
  providers: ProviderPresence[] | null;
  /** Sites of one city share it: `amsterdam`, `us-government-chicago`. */
  metroId: string;
  notes: string[];
};

export type ProviderCategory =
  | 'exchange'
  | 'network'
  | 'satellite'
  | 'data-centre'
  | 'research-network'
  | 'integrator'
  | 'additional';

export type ConnectivityProvider = {
  id: string;
  name: string;
  /** Spellings in the tables of this edition other than `name`, which is the canonical one. */
  publishedAs: string[];
  categories: ProviderCategory[];
  url: string | null;
  /** Names that belong together but are not the same thing. */
  related: { name: string; providerId: string | null; kind: string; basis: string }[];
};

/** One circuit over two facilities of a metro ("Amsterdam Metro"). Not a peering location. */
export type MetroSite = {
  id: string;
  name: string;
  cloud: Cloud;
  metroId: string;
  geopoliticalRegionId: string | null;
  geopoliticalBasis: GeopoliticalBasis;
  coordinates: Coordinates | null;
  /** null in editions that only name the site. */
  facilities: Facility[] | null;
  pricingZone: number | null;
  localRegionIds: string[] | null;
  supportsDirect: boolean | null;
  providers: { providerId: string; status: 'active' | 'announced' | 'ask' }[] | null;
  /** Where two sources disagree, in words. */
  conflicts: string[];
};

/** A name with a link, as the tables of other ways to connect have it. */
export type LinkedName = { name: string; url: string | null; providerId: string | null };

/** An additional provider: reaches the location through an exchange. */
export type AdditionalProviderRow = {
  /** Peering-location id; null when the row names a place that is none (Hamburg, Slough). */
  locationId: string | null;
  place: string;
  exchanges: string[];
  providers: LinkedName[];
};

/** Ways to connect when one's own provider is not listed at a location. */
export type OtherConnectivity = {
  exchangeProviders: LinkedName[];
  satelliteOperators: LinkedName[];
  additionalProviders: AdditionalProviderRow[];
  dataCentreProviders: (LinkedName & { exchanges: string[] })[];
  researchNetworks: LinkedName[];
  systemIntegrators: (LinkedName & { continents: string[] })[];
  /** Pages the document of the date points to, with today's counterpart. */
  pointers: { topic: string; url: string; todayUrl: string | null }[];
  advice: string[];
};

export type PublishedTableKind =
  | 'geopolitical-regions'
  | 'providers-by-location'
  | 'locations-by-provider'
  | 'metro-locations'
  | 'other-connectivity';

export type PublishedTable = {
  kind: PublishedTableKind;
  /** ISO date of the document itself, which may differ from the edition's. */
  date: string | null;
  repository: string | null;
  path: string | null;
  commit: string | null;
  /** The file under data/sources/ that was imported. */
  file: string;
};

export type Anomaly = {
  /** Machine-readable kind: `empty-cell`, `merged-rows`, `unknown-name` ... */
  kind: string;
  file: string;
  line: number;
  message: string;
};

export type Edition = {
  /** `2026-09-16` */
  id: string;
  schemaVersion: string;
  /** The SKUs that the edition publishes, least first. */
  skus: CircuitSku[];
  skusBasis: string;
  tables: PublishedTable[];
  geopoliticalRegions: GeopoliticalRegion[];
  azureRegions: AzureRegion[];
  peeringLocations: PeeringLocation[];
  providers: ConnectivityProvider[];
  metroSites: MetroSite[];
  otherConnectivity: OtherConnectivity | null;
};

/** An entry of `editions.json`: enough to offer, compare and validate links before a file loads. */
export type EditionSummary = {
  id: string;
  skus: CircuitSku[];
  clouds: Cloud[];
  counts: {
    peeringLocations: number;
    azureRegions: number;
    geopoliticalRegions: number;
    providers: number | null;
  };
};

/** What all editions know together: ids that a link may name, and since when each thing is listed. */
export type EditionCatalogue = {
  schemaVersion: string;
  /** Oldest first. */
  editions: EditionSummary[];
  peeringLocations: KnownThing[];
  azureRegions: KnownThing[];
  providers: KnownThing[];
  /** Retired id -> id in use. */
  aliases: { geopoliticalRegions: Record<string, string>; providers: Record<string, string> };
};

/** `editions` are the ids of the editions that list it; `name` that of the newest of them. */
export type KnownThing = { id: string; name: string; cloud: Cloud | null; editions: string[] };
