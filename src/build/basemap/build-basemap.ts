import { deflateRawSync } from 'node:zlib';

import { tileFile, tilesPerSide } from '@/map/basemap/tile-address';

import { encodeShapes } from './encode-shapes';
import { cutBox, type GridWorld, toGrid } from './grid';
import { outlinePath, outlineSize } from './outline';
import { type PlaneWorld, readWorld } from './read-world';
import { cutTiles, tileExtent } from './tiles';

/** Grid of a level: steps across the world, and the tolerance of simplification in steps. */
const levels = {
  /** A quarter of a pixel at zoom 2. */
  '110m': { extent: 4096, tolerance: 0.7 },
  /** 0.011 degrees; a quarter of a pixel at zoom 5. */
  '50m': { extent: 32_768, tolerance: 0.75 },
  /** Half a pixel at zoom 8. */
  '10m': { extent: tilesPerSide * tileExtent, tolerance: 0.75 },
  outline: { extent: outlineSize, tolerance: 0.8 },
} as const;

/** All files of the base map by their path under `public/basemap/`, the binary ones not deflated. */
export async function buildBasemap(): Promise<Map<string, Uint8Array | string>> {
  const fine = toGrid(await readWorld('10m'), levels['10m'].extent, levels['10m'].tolerance);
  const tiles = cutTiles(fine);
  const middle = await readWorld('50m');
  const coarse = await readWorld('110m');
  return new Map<string, Uint8Array | string>([
    ['world-50m.bin', encodeWorld(middle, '50m', tiles.table)],
    ['world-110m.bin', encodeWorld(coarse, '110m', tiles.table)],
    ['land-outline.txt', outlinePath(cutWorld(coarse, 'outline').land)],
    ...[...tiles.files].map(([tile, bytes]) => [tileFile(tile), bytes] as const),
  ]);
}

/** As it is written to disk: binary files deflated, so that any host serves them small. */
export function packFile(content: Uint8Array | string): Uint8Array | string {
  return typeof content === 'string' ? content : deflateRawSync(content, { level: 9 });
}

/** One level of the whole world as a file, with the table of the tiles of the finest. */
export function encodeWorld(
  world: PlaneWorld,
  level: '50m' | '110m',
  tileTable: Uint8Array,
): Uint8Array {
  const { extent } = levels[level];
  return encodeShapes({
    ...cutWorld(world, level),
    extent,
    margin: marginOf(extent),
    tileTable,
  });
}

function cutWorld(world: PlaneWorld, level: keyof typeof levels): GridWorld {
  const { extent, tolerance } = levels[level];
  const grid = toGrid(world, extent, tolerance);
  return cutBox(grid, { left: 0, top: 0, side: extent, margin: marginOf(extent) });
}

/** What stands out beyond the cut, where land touches it, so that its edge is never seen. */
function marginOf(extent: number): number {
  return extent / 1024;
}
