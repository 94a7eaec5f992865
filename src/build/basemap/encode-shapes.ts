import { formatVersion } from '@/map/basemap/decode-shapes';

/** Rings or lines of whole-number points. */
export type GridLine = readonly (readonly [number, number])[];

export type GridShapes = {
  extent: number;
  margin: number;
  land: readonly GridLine[];
  lakes: readonly GridLine[];
  borders: readonly GridLine[];
  tileTable: Uint8Array;
};

/** The bytes that `decodeShapes` reads back; coordinates are whole numbers within the margin. */
export function encodeShapes(shapes: GridShapes): Uint8Array {
  const bytes: number[] = [];
  for (const value of [formatVersion, shapes.extent, shapes.margin]) pushVarint(bytes, value);
  for (const lines of [shapes.land, shapes.lakes, shapes.borders]) pushLines(bytes, lines);
  pushVarint(bytes, shapes.tileTable.length);
  return Uint8Array.from([...bytes, ...shapes.tileTable]);
}

function pushLines(bytes: number[], lines: readonly GridLine[]): void {
  pushVarint(bytes, lines.length);
  for (const line of lines) {
    pushVarint(bytes, line.length);
    let lastX = 0;
    let lastY = 0;
    for (const [x, y] of line) {
      pushSigned(bytes, x - lastX);
      pushSigned(bytes, y - lastY);
      lastX = x;
      lastY = y;
    }
  }
}

function pushSigned(bytes: number[], value: number): void {
  pushVarint(bytes, value < 0 ? -value * 2 - 1 : value * 2);
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
