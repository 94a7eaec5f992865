import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { packTileTable, type TileKind, tileFile, tileKind, tilesOfFrame } from './tile-address';

const frame = { left: 0, top: 0, width: 100, height: 100, worldSize: 8192, pixelRatio: 1 };

test('the table gives back the kind of each tile', () => {
  const kinds = fc.array(fc.constantFrom<TileKind>('water', 'land', 'file'), { maxLength: 40 });
  fc.assert(
    fc.property(kinds, (written) => {
      const table = packTileTable(written);
      expect(written.map((_, tile) => tileKind(table, tile))).toEqual(written);
      expect(tileKind(table, 4000)).toBe('water');
    }),
  );
});

test('a frame touches the tiles that it overlaps, and none outside the world', () => {
  expect(tilesOfFrame(frame)).toEqual([0]);
  expect(tilesOfFrame({ ...frame, left: 200 })).toEqual([0, 1]);
  expect(tilesOfFrame({ ...frame, left: 156 })).toEqual([0]);
  expect(tilesOfFrame({ ...frame, left: 256, top: 250 })).toEqual([1, 33]);
  expect(tilesOfFrame({ ...frame, left: -500, top: -500, width: 510, height: 510 })).toEqual([0]);
  expect(tilesOfFrame({ ...frame, left: 9000 })).toEqual([]);
  expect(tilesOfFrame({ ...frame, width: 8192, height: 8192 })).toHaveLength(1024);
});

test('a tile has a file named by column and row', () => {
  expect(tileFile(33)).toBe('tiles/1-1.bin');
  expect(tileFile(1023)).toBe('tiles/31-31.bin');
});
