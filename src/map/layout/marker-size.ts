/** Sizes in pixels; source: the design sheet, "Markers". `circle` is a radius, `square` half a side. */
export type MarkerSize = {
  name: 'XS' | 'S' | 'M' | 'L';
  circle: number;
  square: number;
  outline: number;
  halo: number;
  dot: number;
  bar: { width: number; height: number };
  /** Around the sites of a metro, where no count can be read. */
  hasSecondRing: boolean;
  /** Clear pixels between two halos. */
  clearance: number;
  /** How far a marker may stand from its true point. */
  spreadLimit: number;
  /** From which distance on a line leads to the true point. */
  leaderFrom: number;
  fontSize: number;
};

const small: MarkerSize = {
  name: 'S',
  circle: 4,
  square: 3.7,
  outline: 0.75,
  halo: 1,
  dot: 1.3,
  bar: { width: 4.4, height: 1.5 },
  hasSecondRing: true,
  clearance: 0,
  spreadLimit: 12,
  leaderFrom: 14,
  fontSize: 11,
};

/**
 * The whole world on a phone: at the size above, Europe alone would be one heap. The sheet ends at
 * S; this is S at three quarters, without the rings, and nearer to where things are.
 */
const tiny: MarkerSize = {
  ...small,
  name: 'XS',
  circle: 3,
  square: 2.8,
  outline: 0.6,
  halo: 0.6,
  dot: 1,
  bar: { width: 3.4, height: 1.2 },
  hasSecondRing: false,
  spreadLimit: 8,
};

const medium: MarkerSize = {
  name: 'M',
  circle: 6,
  square: 5.4,
  outline: 1,
  halo: 2,
  dot: 2,
  bar: { width: 7, height: 2.2 },
  hasSecondRing: false,
  clearance: 4.5,
  spreadLimit: 26,
  leaderFrom: 6,
  fontSize: 12,
};

const large: MarkerSize = {
  name: 'L',
  circle: 8.5,
  square: 7.6,
  outline: 1.25,
  halo: 2.5,
  dot: 2.8,
  bar: { width: 10, height: 3 },
  hasSecondRing: false,
  clearance: 4.5,
  spreadLimit: 26,
  leaderFrom: 6,
  fontSize: 12,
};

export const spreadLimitBesideSelected = 30;
export const selectedScale = 1.35;
export const dimmedScale = 0.8;

/** Too small for badges, dashes and names of everything. */
export function isSmall({ name }: MarkerSize): boolean {
  return name === 'S' || name === 'XS';
}

/** The marker size at a Leaflet zoom; NaN counts as small. */
export function markerSize(zoom: number): MarkerSize {
  if (zoom > 7) return large;
  if (zoom >= 3.6) return medium;
  return zoom < 1.7 ? tiny : small;
}

/** From the centre to the outer edge of the halo (a square counts as the circle that hugs it). */
export function outerRadius(
  size: MarkerSize,
  kind: 'location' | 'region',
  selected: boolean,
): number {
  const fill = kind === 'location' ? size.circle : size.square;
  if (selected)
    return fill * selectedScale + size.outline + selectedRing.offset + selectedRing.width / 2;
  return fill + size.outline + size.halo;
}

/** Centre lines of the rings, outside the outline. */
export const selectedRing = { offset: 4, width: 2 };
export const focusRing = { offset: 4.5, width: 2.5 };
