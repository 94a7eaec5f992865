import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { decodeShapes } from '@/map/basemap/decode-shapes';
import type { Line, Shapes } from '@/map/basemap/shapes';
import { tileFile, tileKind, tilesPerSide } from '@/map/basemap/tile-address';
import { coastSpans } from '@/map/basemap/trace';

import { encodeWorld } from './build-basemap';
import { mercatorY } from './plane';
import { readWorld } from './read-world';

const folder = fileURLToPath(new URL('../../../public/basemap/', import.meta.url));
const tileFiles = readdirSync(`${folder}tiles`).map((name) => `tiles/${name}`);

function unpack(file: string): Buffer {
  return inflateRawSync(readFileSync(folder + file));
}

function read(file: string): Shapes {
  const shapes = decodeShapes(unpack(file));
  if (shapes === null) throw new Error(`${file} is not readable`);
  return shapes;
}

const world = read('world-50m.bin');

test('the files stay within their budgets', () => {
  const size = (file: string) => readFileSync(folder + file).length;
  expect(size('world-50m.bin')).toBeLessThan(130_000);
  expect(size('world-110m.bin')).toBeLessThan(13_000);
  expect(size('land-outline.txt')).toBeLessThan(16_000);
  const tileSizes = tileFiles.map(size);
  expect(Math.max(...tileSizes)).toBeLessThan(12_000);
  expect(tileSizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(700_000);
  expect(tileFiles.length).toBeLessThan(560);
});

test('the tile table names exactly the tile files there are', () => {
  const tiles = Array.from({ length: tilesPerSide ** 2 }, (_, tile) => tile);
  const named = tiles.filter((tile) => tileKind(world.tileTable, tile) === 'file').map(tileFile);
  expect(named.toSorted()).toEqual(tileFiles.toSorted());
  expect(read('world-110m.bin').tileTable).toEqual(world.tileTable);
});

test('every tile is readable and holds something', () => {
  for (const file of tileFiles) {
    const tile = read(file);
    expect(tile.land.length + tile.lakes.length + tile.borders.length, file).toBeGreaterThan(0);
  }
});

test('the coarse and the middle level are what the sources give today', async () => {
  for (const level of ['110m', '50m'] as const) {
    const rebuilt = encodeWorld(await readWorld(level), level, world.tileTable);
    expect(unpack(`world-${level}.bin`).equals(rebuilt), level).toBe(true);
  }
});

test('no line runs across the world', () => {
  for (const shapes of [world, read('world-110m.bin')]) {
    const edges = { least: -shapes.margin, most: shapes.extent + shapes.margin };
    const coasts = [...shapes.land, ...shapes.lakes].flatMap(({ points }) =>
      coastSpans(points, edges),
    );
    const borders = shapes.borders.map(({ points }) => points);
    const longest = Math.max(...[...coasts, ...borders].map(longestStep));
    // The 49th parallel between Canada and the United States is the longest straight line there is.
    expect((longest / shapes.extent) * 360).toBeLessThan(30);
  }
});

// Points well inside land or sea, on both sides of the cut and where rings were wound wrongly.
const places: [name: string, latitude: number, longitude: number, isLand: boolean][] = [
  ['Chukotka', 66.3, 187.5, true],
  ['Alaska', 65, -155, true],
  ['Bering Sea', 59, 183, false],
  ['Siberia', 62, 110, true],
  ['Viti Levu', -17.8, 178, true],
  ['South Island', -43.5, 171.5, true],
  ['Antarctica near the cut', -80, -140, true],
  ['Caspian Sea', 42, 50.5, false],
  ['Atlantic', 30, -40, false],
  ['Pacific', 0, -140, false],
  ['Sahara', 22, 10, true],
  ['Kansas', 38.5, -98, true],
];

test.each(places)('%s is on the right side of the coast', (_, latitude, longitude, isLand) => {
  const x = (longitude + 169) / 360;
  const y = mercatorY(latitude);
  expect(windingAt(world.land, x * world.extent, y * world.extent) !== 0).toBe(isLand);
  const column = Math.floor(x * tilesPerSide);
  const row = Math.floor(y * tilesPerSide);
  const tile = row * tilesPerSide + column;
  const kind = tileKind(world.tileTable, tile);
  if (kind === 'file') {
    const shapes = read(tileFile(tile));
    const inTile = (share: number, cell: number) => (share * tilesPerSide - cell) * shapes.extent;
    const winding = windingAt(shapes.land, inTile(x, column), inTile(y, row));
    expect(winding !== 0).toBe(isLand);
  } else expect(kind).toBe(isLand ? 'land' : 'water');
});

function longestStep(points: Int32Array): number {
  let longest = 0;
  for (let index = 2; index < points.length; index += 2) {
    longest = Math.max(longest, Math.abs((points[index] ?? 0) - (points[index - 2] ?? 0)));
  }
  return longest;
}

/** How often the rings run around a point: what the canvas fills by. */
function windingAt(rings: readonly Line[], x: number, y: number): number {
  let winding = 0;
  for (const { points } of rings) {
    for (let index = 0; index < points.length; index += 2) {
      const next = (index + 2) % points.length;
      const [x1, y1] = [points[index] ?? 0, points[index + 1] ?? 0];
      const [x2, y2] = [points[next] ?? 0, points[next + 1] ?? 0];
      if (y1 <= y === y2 <= y) continue;
      if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) winding += y2 > y1 ? 1 : -1;
    }
  }
  return winding;
}
