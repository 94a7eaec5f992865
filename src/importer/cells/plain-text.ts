/**
 * Text without markup: links keep their words, tags, emphasis, code marks and brackets go, blanks
 * are tidied. The result holds none of `< > [ ] * | backtick` and no entity of HTML that pages use.
 */
export function plainText(raw: string): string {
  const text = raw.replaceAll('`', '').replaceAll('**', '').trim();
  // Most names hold nothing else: looking once is faster than replacing six times.
  if (!/[<>[\]*|&\u00a0]|\s\s|[\t\n\r]/.test(text)) return text;
  return (
    decodeEntities(text)
      .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/[<>[\]*|`]/g, '')
      // Last: what was taken away may have joined one. A blank cannot join the next.
      .replace(/&(?:amp|lt|gt|nbsp|quot|apos|check|cross|#\d+);/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function decodeEntities(text: string): string {
  return text
    .replace(/&nbsp;/gi, ' ')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&quot;/gi, '"')
    .replace(/&(?:lt|gt);/gi, '')
    .replace(/&amp;/gi, '&');
}
