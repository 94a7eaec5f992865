/**
 * Text without markup: links keep their words, tags, emphasis, code marks and brackets go, blanks
 * are tidied. The result holds none of `< > [ ] * | backtick`.
 */
export function plainText(text: string): string {
  return decodeEntities(text)
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/[<>[\]*|`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeEntities(text: string): string {
  return text
    .replace(/&nbsp;/gi, ' ')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&quot;/gi, '"')
    .replace(/&(?:lt|gt);/gi, '')
    .replace(/&amp;/gi, '&');
}
