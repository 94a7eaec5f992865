import type { CircuitSku, Cloud, Facility } from './model';
import type { PublishedAspect } from './publishes';

/** A thing as one edition names it; `cloud` is null for providers. */
export type Listed = { id: string; name: string; cloud: Cloud | null; announced: boolean };

/** One thing under two names; the id differs too where a geopolitical region got a new one. */
export type Renamed = {
  id: string;
  formerId: string;
  cloud: Cloud | null;
  before: string;
  after: string;
};

/** A thing that moved to another geopolitical region; the names are those of each edition. */
export type Regrouped = { thing: Listed; before: string; after: string };

export type ThingChanges = { added: Listed[]; removed: Listed[]; renamed: Renamed[] };

export type PlaceChanges = ThingChanges & {
  regrouped: Regrouped[];
  /** Announced before, available now; and the reverse. */
  opened: Listed[];
  withdrawn: Listed[];
};

/** The Azure regions that became local, or are no longer, at one location. */
export type LocalChange = { location: Listed; regions: Listed[] };

/** `onOtherPage`: where the pair is missing, the page by provider still names it. */
export type ChangedProvider = Listed & { onOtherPage: boolean };

/** The providers that changed in one way at one location that both editions list. */
export type ProviderChange = { location: Listed; providers: ChangedProvider[] };

export type ZoneChange = { location: Listed; before: number; after: number };

export type FacilityChange = { location: Listed; before: Facility[]; after: Facility[] };

/** `clouds` are those whose table lacks it; null = all of the edition's. */
export type NotPublished = { edition: string; aspect: PublishedAspect; clouds: Cloud[] | null };

/**
 * A thing that one edition names in a table which the other lacks, so that its absence there says
 * nothing: `edition` lacks it.
 */
export type Incomparable = {
  kind: 'location' | 'region' | 'metro-site';
  thing: Listed;
  edition: string;
  missing: 'providers' | 'local' | 'metro' | 'by-provider';
};

export type EditionDiff = {
  from: string;
  to: string;
  clouds: { opened: Cloud[]; closed: Cloud[] };
  /**
   * SKUs that `to` publishes and `from` does not, least first. The reverse is no loss: a table is
   * missing, which `notPublished` says.
   */
  skusPublished: CircuitSku[];
  geopoliticalRegions: ThingChanges;
  azureRegions: PlaceChanges;
  peeringLocations: PlaceChanges;
  /** Of clouds whose Metro sites both editions publish. */
  metroSites: ThingChanges;
  /** Named at a location at all; empty where an edition has no table of them. */
  providers: ThingChanges;
  localGained: LocalChange[];
  localLost: LocalChange[];
  directGained: Listed[];
  directLost: Listed[];
  zoneChanged: ZoneChange[];
  facilitiesChanged: FacilityChange[];
  providersGained: ProviderChange[];
  providersLost: ProviderChange[];
  providersOpened: ProviderChange[];
  providersWithdrawn: ProviderChange[];
  notPublished: NotPublished[];
  incomparable: Incomparable[];
};
