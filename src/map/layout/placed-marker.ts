import type { MapPoint } from '../map-types';
import type { Pixel } from './world-pixels';

type Change = NonNullable<MapPoint['change']>;

/** A marker as it is drawn: one point, or the sites of a metro that share it. */
export type PlacedMarker = {
  /** The point whose place, sign and kind it shows; its key stays the marker's key. */
  lead: MapPoint;
  /** In the order of their names, the lead first. */
  members: readonly MapPoint[];
  /** The member that activating the marker means: the selected one, else the lead. */
  target: MapPoint;
  state: MapPoint['state'];
  hollow: boolean;
  /** City precision: drawn with a dashed outline. */
  approximate: boolean;
  /** Its true point, in pixels of the world at the layout's zoom. */
  truth: Pixel;
  /** Where it is drawn. */
  place: Pixel;
  outerRadius: number;
  badge: 'none' | 'right' | 'left';
  change: Change | null;
};
