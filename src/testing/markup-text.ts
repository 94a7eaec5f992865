/** The text of rendered markup: tags and line ends as blanks, what React escapes as it was. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*(>|$)/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts of the items of the list of this name; none where there is no such list. */
export function listItems(markup: string, label: string): string[] {
  const [, rest = ''] = markup.split(`role="list" aria-label="${label}"`);
  const [list = ''] = rest.split(/role="list"|<\/section>/);
  return list
    .split('role="listitem"')
    .slice(1)
    .map((item) => textOf(item.slice(item.indexOf('>') + 1)));
}
