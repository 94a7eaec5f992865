import type { Place, Report } from '../report';
import { note } from '../report';
import { plainText } from './plain-text';
import { readLink } from './read-link';

/** A published name with the marks around it. */
export type PublishedName = {
  name: string;
  url: string | null;
  /** `+` after the name, or the superscript of the Metro page: announced, not yet available. */
  announced: boolean;
  /** `*` after the name: a sentence in the cell is about it. */
  starred: boolean;
};

/** Reads one name; null where nothing is left but markup. */
export function parseName(text: string, place: Place, report: Report): PublishedName | null {
  const superscript = /<sup>[^<]*<\/?sup>/gi;
  const hasSuperscript = text.search(superscript) !== -1;
  const link = readLink(text.replace(superscript, ''), place, report);
  const starred = /[^*\s]\*(?!\*)\s*`?$/.test(text) && !text.trim().startsWith('*');
  const announced = link.name.endsWith('+');
  const name = link.name.replace(/\++$/, '').trim();
  if (name === '') {
    note(report, 'empty-name', place, `no name in "${text.slice(0, 60)}"`);
    return null;
  }
  return { name, url: link.url, announced: announced || hasSuperscript, starred };
}

/** The sentence of an item that is a footnote (`**New circuits ...*`); null for a name. */
export function footnoteOf(text: string): string | null {
  const match = /^\*{1,2}([^*].*[^*])\*$/.exec(text.trim());
  return match?.[1] === undefined ? null : plainText(match[1]);
}
