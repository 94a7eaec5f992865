import type { Ref } from 'react';

import type { GeopoliticalSign } from '@/domain/geopolitical-signs';
import type { CircuitSku, Coordinates } from '@/domain/model';
import type { MapPosition } from '@/domain/view';

/** `location:amsterdam` or `region:westeurope`: both kinds may share an id. */
export type PointKey = `${'location' | 'region'}:${string}`;

/** A peering location or an Azure region as the map draws it; positions are never NaN. */
export type MapPoint = {
  key: PointKey;
  kind: 'location' | 'region';
  id: string;
  name: string;
  sign: GeopoliticalSign;
  /** `Europe`; null where the geopolitical region is not published. */
  geopoliticalRegionName: string | null;
  coordinates: Coordinates;
  /** Locations only: sites of one metro share a marker when zoomed out. */
  metroId: string | null;
  /** The more providers, the earlier a location's name is placed. */
  providerCount: number;
  /** No provider published, or only announced. */
  hollow: boolean;
  /** What the selection means for the point; `rest` while nothing is selected. */
  state: 'rest' | 'selected' | 'reachable' | 'dimmed';
  /** The least SKU between the selection and the point, where it is reachable. */
  leastSku: CircuitSku | null;
  /** Ends the accessible name: `reachable with Standard`, `needs Premium`; null without a selection. */
  answer: string | null;
  /** One line for the tooltip: `Standard reaches 19 of 57 · Local: Denmark East`. */
  summary: string;
  /** What happened to it between the two editions that are compared. */
  change?: 'added' | 'removed' | 'changed' | null;
};

/** An ExpressRoute Metro site: an outline around the markers of its metro, never a marker. */
export type MapMetroSite = {
  key: `metro:${string}`;
  name: string;
  /** The metro of the peering locations that it spans, as in `MapPoint`. */
  metroId: string;
  coordinates: Coordinates;
  /** `Equinix AM5 and Digital Realty AMS8`; '' where they are not published. */
  facilities: string;
  state: 'rest' | 'dimmed';
};

export type MapArc = { from: PointKey; to: PointKey; leastSku: CircuitSku };

/** Pixels of the map element that panel, sheet or legend cover. */
export type MapInsets = { top: number; right: number; bottom: number; left: number };

export type MapDestination =
  | { kind: 'home' }
  | { kind: 'show'; keys: readonly PointKey[] }
  | { kind: 'position'; position: MapPosition };

/** Asks the map to move. A new `token` makes it move even to the same place. */
export type MapMove = MapDestination & { token: number };

/** What buttons beside the map do; pixels of the screen, positive to the right and down. */
export type MapControls = {
  zoomIn: () => void;
  zoomOut: () => void;
  panBy: (x: number, y: number) => void;
  /** What a picture of the map is drawn from; null while there is no map. */
  shot: () => MapShot | null;
};

/** The map as it stands: its content, and what part of the world it shows. */
export type MapShot = Pick<AtlasMapProps, 'points' | 'arcs' | 'insets'> & {
  metroSites: readonly MapMetroSite[];
  /** Where the tokens are read. */
  element: HTMLElement;
  /** The zoom for which the markers are placed. */
  placedAt: number;
  /** Side of the world, the map's upper left corner in Leaflet's world pixels, its size: CSS pixels. */
  worldSize: number;
  corner: { x: number; y: number };
  size: { x: number; y: number };
};

/** A card on the map, in pixels of the map element; no name is put under it. */
export type MapCard = { left: number; top: number; right: number; bottom: number };

/** Hovered or focused in the list; it changes too often to draw the page each time. */
export type HighlightSource = {
  current: () => readonly PointKey[];
  /** Gives back how to stop listening. */
  subscribe: (listener: () => void) => () => void;
};

export type AtlasMapProps = {
  points: readonly MapPoint[];
  selectedKey: PointKey | null;
  /** Drawn like a hover on the map. Keep its identity. */
  highlightedKeys: HighlightSource;
  arcs: readonly MapArc[];
  /** The arcs that selecting this point would draw: hovering and focus preview them. */
  arcsOf: (key: PointKey) => readonly MapArc[];
  /** Drawn where given; keep the array's identity while nothing changes. */
  metroSites?: readonly MapMetroSite[];
  theme: 'light' | 'dark';
  reducedMotion: boolean;
  insets: MapInsets;
  /** Legend and controls; keep the array's identity while nothing changes. */
  cards?: readonly MapCard[];
  controlsRef?: Ref<MapControls>;
  move: MapMove;
  /** A marker was activated (pointer, Enter, Space); once per double click. */
  onActivate: (key: PointKey) => void;
  /** The empty map was clicked (a drag never is). */
  onClear: () => void;
  onHighlight: (key: PointKey | null) => void;
  /** The user moved the map; not called when the map was moved for them. */
  onMove: (position: MapPosition) => void;
  /** Ids of the peering locations on the visible part of the map, after each move. */
  onInView: (locationIds: ReadonlySet<string>) => void;
  /** The static map that stands where this one comes: it begins with the very same view. */
  standing?: () => SVGSVGElement | null;
  /** True while the static map still stands over it: there is one world map at a time. */
  isCovered?: boolean;
  /** Markers are on the screen: what stood in for the map can go. */
  onPainted?: () => void;
};
