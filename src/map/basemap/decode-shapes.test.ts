import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { encodeShapes, type GridLine } from '@/build/basemap/encode-shapes';

import { decodeShapes } from './decode-shapes';
import type { Line } from './shapes';

const point = fc.tuple(fc.integer({ min: -16, max: 4112 }), fc.integer({ min: -16, max: 4112 }));
const lines = fc.array(fc.array(point, { minLength: 2, maxLength: 20 }), { maxLength: 6 });
const shapes = fc.record({
  extent: fc.constant(4096),
  margin: fc.constant(16),
  land: lines,
  lakes: lines,
  borders: lines,
  tileTable: fc.uint8Array({ maxLength: 8 }),
});

test('what was encoded is read back, with the box of each line', () => {
  fc.assert(
    fc.property(shapes, (written) => {
      const read = decodeShapes(encodeShapes(written));
      expect(read?.land.map(pointsOf)).toEqual(written.land);
      expect(read?.lakes.map(pointsOf)).toEqual(written.lakes);
      expect(read?.borders.map(pointsOf)).toEqual(written.borders);
      expect(read?.tileTable).toEqual(written.tileTable);
      for (const [index, line] of (read?.land ?? []).entries()) {
        expect(boxOf(line)).toEqual(boxOfPoints(written.land[index] ?? []));
      }
    }),
  );
});

test('a file cut short or with a byte too many is no file', () => {
  fc.assert(
    fc.property(shapes, fc.nat(), (written, at) => {
      const bytes = encodeShapes(written);
      expect(decodeShapes(bytes.slice(0, at % bytes.length))).toBeNull();
      expect(decodeShapes(Uint8Array.from([...bytes, 0]))).toBeNull();
    }),
  );
});

test('any bytes are read without throwing, and points stay within the margin', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
      const read = decodeShapes(Uint8Array.from([1, 0x80, 0x20, 16, ...tail]));
      for (const line of read?.land ?? []) {
        for (const coordinate of line.points) {
          expect(coordinate).toBeGreaterThanOrEqual(-16);
          expect(coordinate).toBeLessThanOrEqual(4112);
        }
      }
      expect(() => decodeShapes(tail)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a point beyond the margin makes the file unreadable', () => {
  const beyond = { extent: 4096, margin: 16, land: [], lakes: [], tileTable: new Uint8Array() };
  expect(
    decodeShapes(
      encodeShapes({
        ...beyond,
        borders: [
          [
            [0, 0],
            [4112, 0],
          ],
        ],
      }),
    ),
  ).not.toBeNull();
  expect(
    decodeShapes(
      encodeShapes({
        ...beyond,
        borders: [
          [
            [0, 0],
            [4113, 0],
          ],
        ],
      }),
    ),
  ).toBeNull();
});

test('a count that the file cannot hold reserves no memory', () => {
  expect(decodeShapes(Uint8Array.of(1, 0x80, 0x20, 16, 1, 0xff, 0xff, 0xff, 0x7f))).toBeNull();
  expect(decodeShapes(Uint8Array.of(1, 0x80, 0x20, 16, 0xff, 0xff, 0xff, 0x7f))).toBeNull();
});

function pointsOf({ points }: Line): number[][] {
  return Array.from({ length: points.length / 2 }, (_, index) => [
    points[index * 2] ?? NaN,
    points[index * 2 + 1] ?? NaN,
  ]);
}

function boxOf({ minX, minY, maxX, maxY }: Line): number[] {
  return [minX, minY, maxX, maxY];
}

function boxOfPoints(line: GridLine): number[] {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
