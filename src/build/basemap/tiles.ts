import { packTileTable, type TileKind, tileNumber, tilesPerSide } from '@/map/basemap/tile-address';

import { encodeShapes } from './encode-shapes';
import { cutStrip, type GridWorld } from './grid';
import { doubleArea } from './simplify';

/** Steps along the side of a tile: half a pixel at zoom 8. */
export const tileExtent = 4096;
/** So much neighbouring land is drawn with a tile that no seam shows. */
const tileMargin = 32;

/** Files by tile number, and the table that says which tiles have one. */
export type Tiles = { files: Map<number, Uint8Array>; table: Uint8Array };

/** Cuts the finest level; `world` is on a grid of 32 x 4096 steps. */
export function cutTiles(world: GridWorld): Tiles {
  const kinds: TileKind[] = Array.from({ length: tilesPerSide ** 2 }, () => 'water');
  const files = new Map<number, Uint8Array>();
  for (let column = 0; column < tilesPerSide; column += 1) {
    const box = { left: column * tileExtent, top: 0, side: tileExtent, margin: tileMargin };
    const strip = cutStrip(world, box, 0);
    for (let row = 0; row < tilesPerSide; row += 1) {
      const tile = cutStrip(strip, { ...box, top: row * tileExtent }, 1);
      const kind = kindOf(tile);
      kinds[tileNumber(column, row)] = kind;
      if (kind === 'file') files.set(tileNumber(column, row), encodeTile(tile));
    }
  }
  return { files, table: packTileTable(kinds) };
}

function encodeTile(tile: GridWorld): Uint8Array {
  const tileTable = new Uint8Array();
  return encodeShapes({ ...tile, extent: tileExtent, margin: tileMargin, tileTable });
}

/** Nothing but the whole square needs no file; a hole that fills it (the Caspian Sea) cancels it. */
function kindOf(tile: GridWorld): TileKind {
  const whole = 2 * (tileExtent + 2 * tileMargin) ** 2;
  const isPlain = tile.land.every((ring) => Math.abs(doubleArea(ring)) === whole);
  if (!isPlain || tile.lakes.length > 0 || tile.borders.length > 0) return 'file';
  return tile.land.reduce((sum, ring) => sum + doubleArea(ring), 0) === 0 ? 'water' : 'land';
}
