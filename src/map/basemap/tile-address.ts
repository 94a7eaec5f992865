import type { PictureFrame } from './shapes';

/** The finest level is cut into 32 x 32 tiles: Leaflet's zoom 5, its columns counted from the cut. */
export const tilesPerSide = 32;

/** From this Leaflet zoom on the finest level is drawn. */
export const tileZoom = 5;

/** What the tile table says of a tile: nothing but water, nothing but land, or a file of its own. */
export type TileKind = 'water' | 'land' | 'file';

const kinds: readonly TileKind[] = ['water', 'land', 'file'];

/** Column + 32 x row: the number of a tile. */
export function tileNumber(column: number, row: number): number {
  return row * tilesPerSide + column;
}

/** File of a tile under `basemap/`. */
export function tileFile(tile: number): string {
  return `tiles/${tile % tilesPerSide}-${Math.floor(tile / tilesPerSide)}.bin`;
}

/** Two bits per tile; a number outside the table is water. */
export function tileKind(table: Uint8Array, tile: number): TileKind {
  const byte = table[tile >> 2] ?? 0;
  return kinds[(byte >> ((tile & 3) * 2)) & 3] ?? 'water';
}

/** The table that `tileKind` reads. */
export function packTileTable(tiles: readonly TileKind[]): Uint8Array {
  const table = new Uint8Array(Math.ceil(tiles.length / 4));
  for (const [tile, kind] of tiles.entries()) {
    table[tile >> 2] = (table[tile >> 2] ?? 0) | (kinds.indexOf(kind) << ((tile & 3) * 2));
  }
  return table;
}

/** Numbers of the tiles that a frame touches, row by row; none outside the world. */
export function tilesOfFrame(frame: PictureFrame): number[] {
  const side = frame.worldSize / tilesPerSide;
  const [firstColumn, lastColumn] = range(frame.left / side, (frame.left + frame.width) / side);
  const [firstRow, lastRow] = range(frame.top / side, (frame.top + frame.height) / side);
  const tiles: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      tiles.push(tileNumber(column, row));
    }
  }
  return tiles;
}

function range(from: number, to: number): [number, number] {
  return [Math.max(0, Math.floor(from)), Math.min(tilesPerSide - 1, Math.ceil(to) - 1)];
}
