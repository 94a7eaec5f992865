import { type Colours, type PictureFrame, type Shapes, zoomOfFrame } from './shapes';
import { tilesPerSide } from './tile-address';
import { type Pen, type Placement, traceCoast, traceLines, traceRings } from './trace';

/** A tile of the finest level that a picture touches; null shapes: not here (yet). */
export type VisibleTile = { tile: number; shapes: Shapes | null };

type Sheet = { shapes: Shapes; placement: Placement };

/** CSS pixels. Source: design sheet, "coast / border". */
const coastWidth = 0.8;
const lakeShoreWidth = 0.5;
const borderWidth = { far: 0.8, near: 1, nearFromZoom: 4 };

/**
 * Draws water, land, lakes, borders and coast of a frame. Where tiles are given they replace the
 * world level; tiles that are not here yet show the world level in their place.
 */
export function paintPicture(
  pen: Pen,
  frame: PictureFrame,
  colours: Colours,
  world: Shapes | null,
  tiles: readonly VisibleTile[],
): void {
  pen.fillStyle = colours.water;
  pen.fillRect(0, 0, frame.width * frame.pixelRatio, frame.height * frame.pixelRatio);
  paintSouth(pen, frame, colours);
  const missing = tiles.filter((tile) => tile.shapes === null);
  if (world !== null && (tiles.length === 0 || missing.length > 0)) {
    pen.save();
    if (missing.length < tiles.length) clipToTiles(pen, frame, missing);
    paintSheets(pen, frame, colours, [{ shapes: world, placement: placeWorld(frame, world) }]);
    pen.restore();
  }
  const sheets = tiles.flatMap(({ tile, shapes }) =>
    shapes === null ? [] : [{ shapes, placement: placeTile(frame, shapes, tile) }],
  );
  paintSheets(pen, frame, colours, sheets);
}

/** Beyond the southern edge of the world there is nothing but Antarctica, and no shapes of it. */
function paintSouth(pen: Pen, frame: PictureFrame, colours: Colours): void {
  const { pixelRatio, worldSize } = frame;
  const edge = (worldSize - frame.top) * pixelRatio;
  const height = frame.height * pixelRatio;
  if (edge >= height) return;
  pen.fillStyle = colours.land;
  pen.fillRect(-frame.left * pixelRatio, edge, worldSize * pixelRatio, height - edge);
}

// All sheets go into one path per kind: filled or stroked at once, neighbours leave no seam.
function paintSheets(
  pen: Pen,
  frame: PictureFrame,
  colours: Colours,
  sheets: readonly Sheet[],
): void {
  pen.lineJoin = 'round';
  pen.beginPath();
  for (const { shapes, placement } of sheets) traceRings(pen, shapes.land, placement);
  pen.fillStyle = colours.land;
  pen.fill();
  pen.beginPath();
  for (const { shapes, placement } of sheets) traceRings(pen, shapes.lakes, placement);
  pen.fillStyle = colours.water;
  pen.fill();
  pen.beginPath();
  for (const { shapes, placement } of sheets) {
    traceCoast(pen, shapes.lakes, placement, cutEdgesOf(shapes));
  }
  stroke(pen, colours.coast, lakeShoreWidth * frame.pixelRatio);
  pen.beginPath();
  for (const { shapes, placement } of sheets) traceLines(pen, shapes.borders, placement);
  const isNear = zoomOfFrame(frame) > borderWidth.nearFromZoom;
  stroke(pen, colours.border, (isNear ? borderWidth.near : borderWidth.far) * frame.pixelRatio);
  pen.beginPath();
  for (const { shapes, placement } of sheets) {
    traceCoast(pen, shapes.land, placement, cutEdgesOf(shapes));
  }
  stroke(pen, colours.coast, coastWidth * frame.pixelRatio);
}

function stroke(pen: Pen, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

function cutEdgesOf({ extent, margin }: Shapes): { least: number; most: number } {
  return { least: -margin, most: extent + margin };
}

function placeWorld(frame: PictureFrame, { extent }: Shapes): Placement {
  return place(frame, 0, 0, frame.worldSize / extent);
}

function placeTile(frame: PictureFrame, { extent }: Shapes, tile: number): Placement {
  const side = frame.worldSize / tilesPerSide;
  const left = (tile % tilesPerSide) * side;
  return place(frame, left, Math.floor(tile / tilesPerSide) * side, side / extent);
}

function place(frame: PictureFrame, left: number, top: number, step: number): Placement {
  const { pixelRatio } = frame;
  return {
    x: (left - frame.left) * pixelRatio,
    y: (top - frame.top) * pixelRatio,
    step: step * pixelRatio,
    width: frame.width * pixelRatio,
    height: frame.height * pixelRatio,
  };
}

function clipToTiles(pen: Pen, frame: PictureFrame, tiles: readonly VisibleTile[]): void {
  const side = (frame.worldSize / tilesPerSide) * frame.pixelRatio;
  pen.beginPath();
  for (const { tile } of tiles) {
    const x = (tile % tilesPerSide) * side - frame.left * frame.pixelRatio;
    const y = Math.floor(tile / tilesPerSide) * side - frame.top * frame.pixelRatio;
    pen.rect(x, y, side, side);
  }
  pen.clip();
}
