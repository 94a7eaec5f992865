import type { Measure } from './font';
import type { PictureWords } from './picture-words';
import { siteName } from './site-words';
import { fits, textBlock, type TextBlock, type TextStyle, wrap } from './text-block';

/** Edges of the text beside the map, in pixels of the picture. */
export const column = { left: 44, right: 440, top: 40, bottom: 594 };
export const brandMark = { size: 30, x: column.left, y: column.top };
const signRoom = 36;

const width = column.right - column.left;
const source =
  'Source: Microsoft, CC\u00a0BY\u00a04.0 Not\u00a0affiliated\u00a0with\u00a0Microsoft';

/** Where the text stands, and the middle of the sign before the kind, where there is one. */
export type Column = {
  texts: TextBlock[];
  sign: { x: number; y: number } | null;
  /** Where the line between answer and facts stands. */
  ruleY: number;
};

/**
 * The text of a picture: all of it, at the largest of a few scales at which it fits. Text that does
 * not fit at the least of them throws: a build error, never a clipped name.
 */
export function layColumn(words: PictureWords, edition: EditionLine, measure: Measure): Column {
  for (const scale of [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55]) {
    const laid = layAt(scale, words, edition, measure);
    if (laid !== null) return laid;
  }
  throw new Error(`the text of "${words.name}" does not fit`);
}

/** The edition shown, and what there is to say of it: that it is a past one. */
export type EditionLine = { edition: string; remark: string | null };

function layAt(
  scale: number,
  words: PictureWords,
  edition: EditionLine,
  measure: Measure,
): Column | null {
  const brand = brandBlock(measure);
  // The home page's own name is the brand: once is enough.
  const isHome = words.name === siteName;
  const foot = footBlocks(edition, measure);
  const bottom = Math.min(...foot.map(({ box }) => box.top)) - 16;
  const flow = new Flow(brand.box.bottom + 30, measure);
  flow.add(words.name, nameStyle(words.name, scale, measure), 0);
  const kindStyle = { weight: 400, size: 26 * scale, colour: 'ink-2' } as const;
  const kind = flow.add(words.kind, kindStyle, words.sign === null ? 0 : signRoom);
  flow.skip(26 * scale);
  const answer = { weight: 600, size: 34 * scale, colour: 'ink' } as const;
  flow.add(words.answer, answer, 0);
  const ruleY = flow.y + 14 * scale;
  flow.skip(28 * scale);
  for (const fact of words.facts) {
    flow.add(fact, { weight: 400, size: 27 * scale, colour: 'ink' }, 0);
    flow.skip(5 * scale);
  }
  if (flow.y > bottom) return null;
  const sign =
    words.sign === null ? null : { x: column.left + 13, y: kind.box.top + kindStyle.size * 0.62 };
  return { texts: [...(isHome ? [] : [brand]), ...flow.blocks, ...foot], sign, ruleY };
}

/** As large as its longest word allows, and in two lines where it can. */
function nameStyle(name: string, scale: number, measure: Measure): TextStyle {
  const sizes = [60, 56, 52, 48, 44, 40, 36].map((size) => size * scale);
  const style = (size: number): TextStyle => ({ weight: 700, size, colour: 'ink' });
  const words = name.split(' ');
  const found = sizes.find(
    (size) =>
      words.every((word) => fits(word, style(size), width, measure)) &&
      wrap(name, style(size), width, measure).length <= 2,
  );
  return style(found ?? 36 * scale);
}

function brandBlock(measure: Measure): TextBlock {
  const place = { x: column.left + brandMark.size + 12, y: column.top };
  return textBlock([siteName], { weight: 600, size: 24, colour: 'ink-2' }, place, measure);
}

/** From the bottom up: source, edition, remark. */
function footBlocks({ edition, remark }: EditionLine, measure: Measure): TextBlock[] {
  const rows: [text: string, style: TextStyle][] = [
    [source, { weight: 400, size: 17, colour: 'ink-3' }],
    [`Edition ${edition}`, { weight: 600, size: 22, colour: 'ink-2' }],
    ...(remark === null
      ? []
      : [[remark, { weight: 600, size: 22, colour: 'warning' }] as [string, TextStyle]]),
  ];
  let bottom = column.bottom;
  return rows.map(([text, style]) => {
    const lines = wrap(text, style, width, measure);
    const height = textBlock(lines, style, { x: 0, y: 0 }, measure).box.bottom;
    bottom -= height;
    return textBlock(lines, style, { x: column.left, y: bottom }, measure);
  });
}

/** Blocks one below the other. */
class Flow {
  readonly blocks: TextBlock[] = [];
  y: number;
  readonly #measure: Measure;

  constructor(y: number, measure: Measure) {
    this.y = y;
    this.#measure = measure;
  }

  add(text: string, style: TextStyle, indent: number): TextBlock {
    const lines = wrap(text, style, width - indent, this.#measure);
    const place = { x: column.left + indent, y: this.y };
    const block = textBlock(lines, style, place, this.#measure);
    if (lines.length === 0) return block;
    this.blocks.push(block);
    this.y = block.box.bottom;
    return block;
  }

  skip(by: number): void {
    this.y += by;
  }
}
