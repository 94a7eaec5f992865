import { expect, test } from 'vitest';

import { BasemapStore } from './basemap-store';
import type { BasemapProblem } from './load-shapes';
import type { PictureFrame, Shapes } from './shapes';
import { packTileTable, type TileKind } from './tile-address';

const kinds: TileKind[] = ['file', 'land', 'water', 'file'];
const empty = { margin: 1, land: [], lakes: [], borders: [] };
const middle: Shapes = { ...empty, extent: 32_768, tileTable: packTileTable(kinds) };
const coarse: Shapes = { ...middle, extent: 4096 };
const tile: Shapes = { ...empty, extent: 64, tileTable: new Uint8Array() };
const near: PictureFrame = {
  left: 0,
  top: 0,
  width: 1024,
  height: 200,
  worldSize: 8192,
  pixelRatio: 1,
};
const far: PictureFrame = { ...near, worldSize: 1024 };

async function storeOf(files: Record<string, Shapes>): Promise<{
  store: BasemapStore;
  problems: BasemapProblem[];
  asked: string[];
}> {
  const problems: BasemapProblem[] = [];
  const asked: string[] = [];
  const load = async (file: string) => {
    asked.push(file);
    return files[file] ?? { file, message: 'HTTP 404' };
  };
  const store = new BasemapStore(
    '/',
    () => {},
    (problem) => problems.push(problem),
    load,
  );
  store.requestWorld();
  await settle();
  return { store, problems, asked };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

test('the middle level hides the coarse one', async () => {
  const { store } = await storeOf({ 'world-50m.bin': middle, 'world-110m.bin': coarse });
  expect(store.world()).toBe(middle);
  expect(store.isComplete(far)).toBe(true);
  expect(store.tiles(far)).toEqual([]);
});

test('without the middle level the coarse one stays, and the problem is told', async () => {
  const { store, problems } = await storeOf({ 'world-110m.bin': coarse });
  expect(store.world()).toBe(coarse);
  expect(problems).toEqual([{ file: 'world-50m.bin', message: 'HTTP 404' }]);
  expect(store.isComplete(far)).toBe(true);
});

test('close by, only tiles with a file are asked for, once each', async () => {
  const files = { 'world-50m.bin': middle, 'tiles/0-0.bin': tile };
  const { store, asked, problems } = await storeOf(files);
  asked.length = 0;
  problems.length = 0;
  expect(store.isComplete(near)).toBe(false);
  store.requestTiles(near);
  store.requestTiles(near);
  expect(store.isComplete(near)).toBe(false);
  await settle();
  expect(asked).toEqual(['tiles/0-0.bin', 'tiles/3-0.bin']);
  expect(problems.map(({ file }) => file)).toEqual(['tiles/3-0.bin']);
  expect(store.isComplete(near)).toBe(true);
  const tiles = store.tiles(near);
  expect(tiles.map(({ shapes }) => shapes?.land.length)).toEqual([0, 1, 0, undefined]);
});
