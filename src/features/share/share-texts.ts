import { escapeMarkup } from '@/domain/escape-markup';

/** Whatever is shared: the page's title, and absolute addresses of the view itself and as an embed. */
export type Shared = { title: string; link: string; embedLink: string };

/**
 * The frame may run the map, keep its own storage and open a new tab; it may not touch, move or
 * cover the page around it. Its storage is of another origin than that page's, so the two
 * permissions together give nothing away.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** HTML to paste into another page: the map in a frame. Text and addresses are escaped. */
export function embedSnippet({ title, embedLink }: Shared): string {
  return [
    `<iframe src="${escapeMarkup(embedLink)}" title="${escapeMarkup(title)}"`,
    `width="100%" height="450" loading="lazy" sandbox="${sandbox}"></iframe>`,
  ].join(' ');
}

/** Markdown for tickets and wikis: the title as a link; what Markdown would read as its own is escaped. */
export function markdownLink({ title, link }: Shared): string {
  const text = title.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
  const address = link.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `[${text}](${address})`;
}
