import type { Line, Shapes } from './shapes';

/** First byte of every file; a file of another version is not drawn. */
export const formatVersion = 1;

type Reader = { bytes: Uint8Array; position: number; failed: boolean };

/**
 * Reads a decompressed base-map file: version, extent, margin, then land, lakes and borders as
 * counted lines of counted points in zigzag varint deltas, then the tile table. Any bytes that are
 * not exactly one such file give null; it never throws and reads each byte once.
 */
export function decodeShapes(bytes: Uint8Array): Shapes | null {
  const reader: Reader = { bytes, position: 0, failed: false };
  if (readVarint(reader) !== formatVersion) return null;
  const extent = readVarint(reader);
  const margin = readVarint(reader);
  if (extent === 0 || extent > 2 ** 24 || margin > extent) return null;
  const limits = { least: -margin, most: extent + margin };
  const land = readLines(reader, limits);
  const lakes = readLines(reader, limits);
  const borders = readLines(reader, limits);
  const tableLength = readVarint(reader);
  if (reader.failed || reader.position + tableLength !== bytes.length) return null;
  const tileTable = bytes.slice(reader.position);
  return { extent, margin, land, lakes, borders, tileTable };
}

type Limits = { least: number; most: number };

function readLines(reader: Reader, limits: Limits): Line[] {
  const count = readVarint(reader);
  const lines: Line[] = [];
  for (let index = 0; index < count && !reader.failed; index += 1) {
    lines.push(readLine(reader, limits));
  }
  return lines;
}

function readLine(reader: Reader, { least, most }: Limits): Line {
  const count = readVarint(reader);
  // A point takes two bytes at least: a larger count cannot be true, and must not reserve memory.
  if (count * 2 > reader.bytes.length - reader.position) reader.failed = true;
  const points = new Int32Array(reader.failed ? 0 : count * 2);
  const line = { points, minX: most, minY: most, maxX: least, maxY: least };
  let x = 0;
  let y = 0;
  for (let index = 0; index < points.length && !reader.failed; index += 2) {
    x += readSigned(reader);
    y += readSigned(reader);
    if (x < least || x > most || y < least || y > most) reader.failed = true;
    points[index] = x;
    points[index + 1] = y;
    line.minX = Math.min(line.minX, x);
    line.minY = Math.min(line.minY, y);
    line.maxX = Math.max(line.maxX, x);
    line.maxY = Math.max(line.maxY, y);
  }
  return line;
}

function readSigned(reader: Reader): number {
  const value = readVarint(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Seven bits per byte, least first; at most four bytes, so that no value leaves 28 bits. */
function readVarint(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = reader.bytes[reader.position];
    if (byte === undefined) break;
    reader.position += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  reader.failed = true;
  return 0;
}
