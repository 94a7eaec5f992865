import type { Box } from '@/map/layout/world-pixels';
import type { FontWeight, Measure } from './font';

export type TextStyle = {
  weight: FontWeight;
  /** Pixels. */
  size: number;
  /** A token: `ink`. */
  colour: string;
};

/** Lines of text of one style; nothing of them lies outside `box`. */
export type TextBlock = TextStyle & {
  lines: { text: string; x: number; baseline: number }[];
  box: Box;
  /** Token of the rim that parts a name from the map below it; null = none. */
  halo: string | null;
};

/** Of the font size: how far letters reach above and below the baseline, and the line height. */
export const ascent = 0.98;
export const descent = 0.26;
const lineHeight = 1.24;

/** Room for kerning, which the advance widths leave out. */
const kerning = 1.01;

/**
 * Splits a text into lines no wider than `width`, never at a no-break space; a word that is wider by
 * itself is broken.
 */
export function wrap(text: string, style: TextStyle, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (fits(longer, style, width, measure)) lines.splice(-1, 1, longer);
    else lines.push(...pieces(word, style, width, measure));
  }
  return lines;
}

/** Whether a text stands on one line of the width. */
export function fits(text: string, style: TextStyle, width: number, measure: Measure): boolean {
  return measure(text, style.weight, style.size) * kerning <= width;
}

/** A block with its upper left corner at a place; it ends at the returned box's bottom. */
export function textBlock(
  lines: readonly string[],
  style: TextStyle,
  place: { x: number; y: number },
  measure: Measure,
): TextBlock {
  const { weight, size } = style;
  const step = size * lineHeight;
  const widest = Math.max(0, ...lines.map((line) => measure(line, weight, size) * kerning));
  return {
    ...style,
    lines: lines.map((text, at) => ({
      text,
      x: place.x,
      baseline: place.y + size * ascent + at * step,
    })),
    box: {
      left: place.x,
      top: place.y,
      right: place.x + widest,
      bottom: place.y + size * (ascent + descent) + (lines.length - 1) * step,
    },
    halo: null,
  };
}

function pieces(word: string, style: TextStyle, width: number, measure: Measure): string[] {
  const found: string[] = [];
  for (const letter of word) {
    const last = found.at(-1);
    if (last !== undefined && fits(last + letter, style, width, measure)) {
      found.splice(-1, 1, last + letter);
    } else found.push(letter);
  }
  return found;
}
