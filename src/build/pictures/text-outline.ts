import { Resvg } from '@resvg/resvg-js';
import { fontFamily, fontFile, type FontWeight } from './font';
import { element, escapeText } from './svg';

/** The outline of a text as path data, its first letter starting at 0, 0 on the baseline. */
export type Outline = (text: string, weight: FontWeight, size: number) => string;

/**
 * Sets texts with kerning, each only once however many pictures hold it: setting text is the slowest
 * part of a picture. A text without anything to see gives ''.
 */
export function createOutline(): Outline {
  const known = new Map<string, string>();
  return (text, weight, size) => {
    const key = `${weight} ${size} ${text}`;
    const found = known.get(key) ?? setText(text, weight, size);
    known.set(key, found);
    return found;
  };
}

function setText(text: string, weight: FontWeight, size: number): string {
  const font = { fontFiles: [fontFile(weight)], loadSystemFonts: false };
  const style = { 'font-family': fontFamily, 'font-weight': weight, 'font-size': size };
  const content = element('text', style, escapeText(text));
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width: 16, height: 16 };
  const outlined = new Resvg(element('svg', frame, content), { font }).toString();
  return [...outlined.matchAll(/ d="([^"]*)"/g)]
    .map(([, path = '']) => path.replaceAll(/-?\d+\.\d+/g, (number) => Number(number).toFixed(2)))
    .join(' ');
}
