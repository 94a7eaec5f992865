/** One ring or line: x and y in turn, on the whole-number grid of its file, with its box. */
export type Line = {
  points: Int32Array;
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
};

/**
 * What one file of the base map holds. The grid has `extent` steps along the side of the world (or
 * of the tile); shapes run up to `margin` steps beyond it and are cut off there.
 */
export type Shapes = {
  extent: number;
  margin: number;
  land: readonly Line[];
  lakes: readonly Line[];
  borders: readonly Line[];
  /** Two bits per tile, see tile-address.ts; empty in the files that list no tiles. */
  tileTable: Uint8Array;
};

export type Colours = { land: string; water: string; coast: string; border: string };

/** A rectangle of the world to draw; all in CSS pixels, counted from the cut and the top. */
export type PictureFrame = {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Side of the whole world at the zoom to draw. */
  worldSize: number;
  /** Device pixels per CSS pixel. */
  pixelRatio: number;
};

/** Leaflet zoom of a frame. */
export function zoomOfFrame(frame: PictureFrame): number {
  return Math.log2(frame.worldSize / 256);
}
