import type { CircuitSku, Cloud } from './model';

/** What the address says is on the screen (contract.md, "Addresses"). */
export type Page =
  | { kind: 'world' }
  | { kind: 'location'; id: string }
  | { kind: 'region'; id: string }
  | { kind: 'provider'; id: string }
  | { kind: 'changes'; from: string | null; to: string | null }
  | { kind: 'about' };

export type ViewMode = 'map' | 'list' | 'matrix';

/** Degrees and Leaflet zoom. */
export type MapPosition = { latitude: number; longitude: number; zoom: number };

export type Filters = {
  /** Geopolitical regions shown; null = all, [] = none. */
  geo: readonly string[] | null;
  providers: readonly string[];
  local: boolean;
  direct: boolean;
  metro: boolean;
  zones: readonly number[];
  reaches: string | null;
  q: string;
};

export type View = {
  page: Page;
  embed: boolean;
  /** null = the newest; once given it is kept. */
  edition: string | null;
  cloud: Cloud;
  sku: CircuitSku;
  filters: Filters;
  mode: ViewMode;
  /** Column, `-` before it for descending. */
  sort: string | null;
  /** Edition after which things are marked as new; null for no marks. */
  newSince: string | null;
  /** Whether the map outlines the ExpressRoute Metro sites. */
  metroSites: boolean;
  at: MapPosition | null;
};

/** A page to offer instead; `edition` = null stays in the one that is shown. */
export type LinkSuggestion = { name: string; page: Page; edition: string | null };

/** Something in a link that could not be followed; the rest of it still applies. */
export type LinkNotice = {
  /** `location`, `edition`, `geo` ... as in the address. */
  parameter: string;
  value: string;
  /** A whole sentence; the suggestions are named in it too. */
  reason: string;
  suggestions: readonly LinkSuggestion[];
};
