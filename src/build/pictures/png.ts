import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Straight RGBA, row by row. */
export type Pixels = { width: number; height: number; data: Uint8Array };

const pack = promisify(deflate);

/** From the most colours down, until the file is small enough. */
const paletteSizes = [64, 48, 32, 24, 16, 12, 8];

/**
 * A PNG of indexed colours with at most `limit` bytes, with as many colours as that allows. Pixels
 * are opaque; where even the fewest colours do not fit, the last try is given: the caller checks.
 */
export async function encodePng(pixels: Pixels, limit: number): Promise<Uint8Array> {
  const found = countColours(pixels);
  let png: Uint8Array = new Uint8Array();
  for (const size of paletteSizes) {
    png = await encodeWith(pixels, found, size);
    if (png.length <= limit) break;
  }
  return png;
}

/** Colours in cells of five bits per channel. */
const cells = 2 ** 15;
type Found = { cells: Uint16Array; counts: Uint32Array; colours: Uint32Array };

function words({ data }: Pixels): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}

function cellOf(colour: number): number {
  return ((colour & 0xf8) >> 3) | ((colour & 0xf800) >> 6) | ((colour & 0xf80000) >> 9);
}

/** How often each cell occurs; the colour of its longest run stands for it, so flat areas stay exact. */
function countColours(pixels: Pixels): Found {
  const counts = new Uint32Array(cells);
  const colours = new Uint32Array(cells);
  const longest = new Uint32Array(cells);
  const all = words(pixels);
  const found = new Uint16Array(all.length);
  let start = 0;
  for (let at = 1; at <= all.length; at += 1) {
    const colour = all[start] ?? 0;
    if (at < all.length && all[at] === colour) continue;
    const cell = cellOf(colour);
    const run = at - start;
    counts[cell] = (counts[cell] ?? 0) + run;
    if (run > (longest[cell] ?? 0)) {
      longest[cell] = run;
      colours[cell] = colour;
    }
    found.fill(cell, start, at);
    start = at;
  }
  return { cells: found, counts, colours };
}

async function encodeWith(pixels: Pixels, found: Found, size: number): Promise<Uint8Array> {
  const { palette, indexes } = choosePalette(found, size);
  const { width, height } = pixels;
  // One byte per pixel, and before each row a zero: no filter, as indexes are no amounts.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + column + 1] = indexes[found.cells[row * width + column] ?? 0] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, indexed colours; deflate, no filter method of its own, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', await pack(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The most frequent colours, and for every cell the nearest of them. */
function choosePalette(
  { counts, colours }: Found,
  size: number,
): { palette: Uint8Array; indexes: Uint8Array } {
  const used = [...counts.keys()].filter((cell) => counts[cell] !== 0);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const chosen = used.slice(0, size).map((cell) => channels(colours[cell] ?? 0));
  const indexes = new Uint8Array(cells);
  for (const cell of used) indexes[cell] = nearest(channels(colours[cell] ?? 0), chosen);
  return { palette: Uint8Array.from(chosen.flat()), indexes };
}

function nearest([red, green, blue]: Channels, palette: readonly Channels[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach(([otherRed, otherGreen, otherBlue], at) => {
    const away = (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
    if (away >= least) return;
    least = away;
    best = at;
  });
  return best;
}

type Channels = readonly [red: number, green: number, blue: number];

/** Red, green, blue: the renderer's bytes, read as a little-endian word. */
function channels(colour: number): Channels {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}
