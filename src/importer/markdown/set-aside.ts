import type { MarkdownDocument } from './document';

export type Line = { line: number; text: string };

type Aside = Pick<MarkdownDocument, 'frontMatter' | 'comments' | 'unclosed'> & { lines: Line[] };

/** Takes front matter, comments and fenced code out of a page, without moving any line. */
export function setAside(text: string): Aside {
  const all = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ line: index + 1, text: content }));
  const end = all[0]?.text.trim() === '---' ? closingLine(all) : 0;
  const frontMatter = all.slice(1, Math.max(1, end)).map((line) => line.text);
  const comments: Line[] = [];
  const unclosed: Aside['unclosed'] = [];
  const body = all.slice(end === 0 ? 0 : end + 1);
  const lines = withoutCode(withoutComments(body, comments, unclosed), unclosed);
  return { frontMatter: frontMatter.join('\n'), comments, unclosed, lines };
}

function closingLine(lines: Line[]): number {
  const end = lines.findIndex((line, index) => index > 0 && line.text.trim() === '---');
  return end === -1 ? 0 : end;
}

function withoutComments(lines: Line[], comments: Line[], unclosed: Aside['unclosed']): Line[] {
  let open: Line | null = null;
  const kept: Line[] = [];
  for (const { line, text } of lines) {
    let rest = text;
    let outside = '';
    while (rest !== '') {
      const mark: string = open === null ? '<!--' : '-->';
      const at = rest.indexOf(mark);
      const part = at === -1 ? rest : rest.slice(0, at);
      rest = at === -1 ? '' : rest.slice(at + mark.length);
      if (open === null) outside += part;
      else open.text += part;
      if (at !== -1 && open === null) open = { line, text: '' };
      else if (at !== -1 && open !== null) {
        comments.push(open);
        open = null;
      }
    }
    if (open !== null) open.text += '\n';
    kept.push({ line, text: outside });
  }
  if (open !== null) unclosed.push({ line: open.line, what: 'comment' });
  return kept;
}

/** Backticks after those of a fence are code within a line (GFM, "Fenced code blocks"). */
const fencePattern = /^\s*(?:(`{3,})[^`]*|(~{3,}).*)$/;

function withoutCode(lines: Line[], unclosed: Aside['unclosed']): Line[] {
  let open: { line: number; fence: string } | null = null;
  const kept: Line[] = [];
  for (const { line, text } of lines) {
    const match = fencePattern.exec(text);
    const fence = match?.[1] ?? match?.[2] ?? null;
    kept.push({ line, text: open !== null || fence !== null ? '' : text });
    if (open === null && fence !== null) open = { line, fence };
    else if (open !== null && fence === text.trim() && fence.startsWith(open.fence)) open = null;
  }
  if (open !== null) unclosed.push({ line: open.line, what: 'code' });
  return kept;
}
