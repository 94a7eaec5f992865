import type { Cloud, Facility, PublishedTable } from '@/domain/model';

import type { PublishedName } from './cells/parse-name';
import type { Place } from './report';

/** What the published tables of one edition say, row by row, before any name is resolved. */
export type GeopoliticalRow = {
  place: Place;
  name: string;
  cloud: Cloud;
  pricingZone: number | null;
  azureRegions: PublishedName[];
  locations: PublishedName[];
};

export type LocationRow = {
  place: Place;
  cloud: Cloud;
  location: PublishedName;
  /** null = no such column. */
  facilities: Facility[] | null;
  pricingZone: number | null;
  /** null = no such column, or an empty cell. */
  localRegions: PublishedName[] | null;
  supportsDirect: boolean | null;
  directSpeeds: string[];
  providers: PublishedName[];
  footnote: string | null;
};

export type ProviderRow = {
  place: Place;
  cloud: Cloud;
  provider: PublishedName;
  locations: PublishedName[];
  footnote: string | null;
};

export type OtherKind =
  | 'exchange'
  | 'satellite'
  | 'additional'
  | 'data-centre'
  | 'research-network'
  | 'integrator';

/** A row of the other tables: names, and what stands beside them. */
export type OtherRow = {
  place: Place;
  kind: OtherKind;
  names: PublishedName[];
  exchanges: PublishedName[];
  places: string[];
  continents: string[];
};

export type Pointer = { topic: string; url: string; todayUrl: string | null };

export type ParsedEdition = {
  tables: PublishedTable[];
  geopolitical: GeopoliticalRow[];
  locations: LocationRow[];
  /** null = the edition has no by-provider page. */
  providers: ProviderRow[] | null;
  metros: LocationRow[];
  others: OtherRow[];
  pointers: Pointer[];
  advice: string[];
};
