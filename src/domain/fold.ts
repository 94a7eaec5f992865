/** Letters that no decomposition turns into ASCII. */
const letters = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['đ', 'd'],
]);

/**
 * A text as search and filters compare it: without case and accents, everything but letters and
 * digits one blank. Scripts other than Latin keep their letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|&/gu, '')
    .replace(/[øłßæđ]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
