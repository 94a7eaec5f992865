import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './png';

const width = 40;
const height = 3;
const colours = [
  [255, 255, 255],
  [0, 0, 0],
  [41, 116, 240],
];

function striped(): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: width * height }, (_, at) => [
      ...(colours[Math.floor(at / 7) % colours.length] ?? []),
      255,
    ]).flat(),
  );
}

/** The chunks of a PNG by their type. */
function chunks(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const start = at + 8;
    found.set(
      bytes.toString('latin1', at + 4, start),
      bytes.subarray(start, start + bytes.readUInt32BE(at)),
    );
  }
  return found;
}

test('few colours come back exactly as they were', async () => {
  const data = striped();
  const parts = chunks(await encodePng({ width, height, data }, 60_000));
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const back = Array.from({ length: height }, (_, row) =>
    [...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))].flatMap((index) => [
      ...palette.subarray(index * 3, index * 3 + 3),
      255,
    ]),
  ).flat();
  expect(back).toEqual([...data]);
});

test('a file that would be too large gets fewer colours', async () => {
  const data = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (at * at * 31) % 251,
  );
  const pixels = { width: 64, height: 64, data };
  const rich = await encodePng(pixels, 60_000);
  const poor = await encodePng(pixels, rich.length - 1);
  const sizeOf = (png: Uint8Array) => chunks(png).get('PLTE')?.length ?? 0;
  expect(sizeOf(rich)).toBe(64 * 3);
  expect(sizeOf(poor)).toBeLessThan(sizeOf(rich));
});
