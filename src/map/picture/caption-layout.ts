import type { GeopoliticalSign } from '@/domain/geopolitical-signs';
import type { CircuitSku } from '@/domain/model';

type Hue = GeopoliticalSign['hue'];

/** What a row of the legend shows before its words. */
export type LegendSign =
  | { kind: 'sign'; sign: GeopoliticalSign }
  | { kind: 'circle' | 'square' | 'hollow'; hue: Hue }
  | { kind: 'line'; sku: CircuitSku };

export type LegendEntry = { sign: LegendSign; text: string };

/** The words under a picture of the map, from top to bottom. */
export type Caption = {
  title: string;
  sentence: string;
  legend: readonly LegendEntry[];
  /** Edition and sources. */
  source: string;
  link: string;
};

export type TextStyle = 'title' | 'sentence' | 'code' | 'legend' | 'source' | 'link';

/** Texts and signs with the left edge and the middle of their line, in CSS pixels of the band. */
export type CaptionItem =
  | { kind: 'text'; text: string; style: TextStyle; left: number; middle: number }
  | { kind: 'sign'; sign: LegendSign; left: number; middle: number };

export type Measure = (text: string, style: TextStyle) => number;

export const captionPadding = 16;
const lineHeights: Record<TextStyle, number> = {
  title: 24,
  sentence: 20,
  code: 20,
  legend: 20,
  source: 16,
  link: 16,
};
const signWidth = 22;
const codeGap = 6;
const entryGap = 18;
const blockGap = 8;

/**
 * Places the words under a picture of a width in CSS pixels: every text wraps, words longer than a
 * line (addresses) are broken, so that nothing is ever clipped. Empty texts take no room.
 */
export function layoutCaption(
  caption: Caption,
  width: number,
  measure: Measure,
): { height: number; items: CaptionItem[] } {
  const room = Math.max(1, width - 2 * captionPadding);
  const items: CaptionItem[] = [];
  let top = captionPadding;
  const addBlock = (text: string, style: TextStyle, gap: number) => {
    for (const line of wrap(text, room, (part) => measure(part, style))) {
      const middle = top + lineHeights[style] / 2;
      items.push({ kind: 'text', text: line, style, left: captionPadding, middle });
      top += lineHeights[style];
    }
    if (text !== '') top += gap;
  };
  addBlock(caption.title, 'title', 0);
  addBlock(caption.sentence, 'sentence', blockGap);
  const legend = layoutLegend(caption.legend, room, measure);
  for (const item of legend.items) {
    items.push({ ...item, left: item.left + captionPadding, middle: item.middle + top });
  }
  if (legend.height > 0) top += legend.height + blockGap;
  addBlock(caption.source, 'source', 0);
  addBlock(caption.link, 'link', 0);
  return { height: Math.ceil(top + captionPadding), items };
}

/** Entries beside one another as far as they fit; one that is wider than a line wraps. */
function layoutLegend(
  entries: readonly LegendEntry[],
  room: number,
  measure: Measure,
): { height: number; items: CaptionItem[] } {
  const items: CaptionItem[] = [];
  const rowHeight = lineHeights.legend;
  let left = 0;
  let top = 0;
  for (const { sign, text } of entries) {
    const code = sign.kind === 'sign' ? sign.sign.code : null;
    const textLeft = signWidth + (code === null ? 0 : measure(code, 'code') + codeGap);
    const width = textLeft + measure(text, 'legend');
    if (left > 0 && left + width > room) {
      left = 0;
      top += rowHeight;
    }
    items.push({ kind: 'sign', sign, left, middle: top + rowHeight / 2 });
    if (code !== null) {
      const place = { left: left + signWidth, middle: top + rowHeight / 2 };
      items.push({ kind: 'text', text: code, style: 'code', ...place });
    }
    const lines = wrap(text, room - textLeft, (part) => measure(part, 'legend'));
    lines.forEach((line, at) => {
      if (at > 0) top += rowHeight;
      const place = { left: left + textLeft, middle: top + rowHeight / 2 };
      items.push({ kind: 'text', text: line, style: 'legend', ...place });
    });
    left += width + entryGap;
  }
  return { height: entries.length === 0 ? 0 : top + rowHeight, items };
}

/** Lines no wider than `room`, broken between words, and inside a word that is wider alone. */
function wrap(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > room) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
