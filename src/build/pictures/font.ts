import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type FontWeight = 400 | 600 | 700;

const files: Record<FontWeight, string> = {
  400: '400Regular/Inter_400Regular.ttf',
  600: '600SemiBold/Inter_600SemiBold.ttf',
  700: '700Bold/Inter_700Bold.ttf',
};

export const fontFamily = 'Inter';

/** The file of a weight, which the renderer is given: it reads no font of the system. */
export function fontFile(weight: FontWeight): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${files[weight]}`);
}

/** Width of a text in pixels, by the advance widths of the font; kerning is left out. */
export type Measure = (text: string, weight: FontWeight, size: number) => number;

/** Reads the three fonts once; a file that is no TrueType font throws: a build error. */
export function loadMeasure(): Measure {
  const read = (weight: FontWeight) => readAdvances(readFileSync(fontFile(weight)));
  const fonts: Record<FontWeight, Advance> = { 400: read(400), 600: read(600), 700: read(700) };
  return (text, weight, size) => {
    let width = 0;
    for (const letter of text) width += fonts[weight](letter.codePointAt(0) ?? 0);
    return width * size;
  };
}

/** Advance width of a code point in ems; one that the font lacks gets the width of its empty box. */
type Advance = (codePoint: number) => number;

function readAdvances(font: Buffer): Advance {
  const tables = new Map<string, number>();
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const table = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`the font has no table ${name}`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphs = readCharacterMap(font, table('cmap'));
  return (codePoint) => {
    const glyph = Math.min(glyphs.get(codePoint) ?? 0, metrics - 1);
    return font.readUInt16BE(widths + glyph * 4) / unitsPerEm;
  };
}

/** Code point -> glyph of the Unicode map of the Basic Multilingual Plane (format 4). */
function readCharacterMap(font: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let entry = cmap + 4; entry < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; entry += 8) {
    const start = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(start) === 4) addSegments(font, start, glyphs);
  }
  if (glyphs.size === 0) throw new Error('the font has no character map of format 4');
  return glyphs;
}

function addSegments(font: Buffer, start: number, glyphs: Map<number, number>): void {
  const size = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const first = font.readUInt16BE(starts + at);
    const last = font.readUInt16BE(ends + at);
    const shift = font.readUInt16BE(starts + size + at);
    const rangeAt = starts + size * 2 + at;
    const range = font.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const found = range === 0 ? code : font.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (found !== 0) glyphs.set(code, (found + shift) % 0x10000);
    }
  }
}
