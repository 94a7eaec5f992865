import { isSecureUrl } from '@/domain/secure-url';

import { note, type Place, type Report } from '../report';
import { plainText } from './plain-text';

export type Link = { name: string; url: string | null };

const linkPattern = /\[([^\][]*)\]\(([^()\s]*)\)(\)?)/;

/** The first link of a cell; without one, its plain text. Only https addresses are kept. */
export function readLink(text: string, place: Place, report: Report): Link {
  const match = linkPattern.exec(text);
  if (match === null) return { name: plainText(text), url: null };
  if (match[3] === ')') note(report, 'extra-bracket', place, `extra ")" after ${match[2]}`);
  return {
    name: plainText(text.replace(match[0], match[1] ?? '')),
    url: secureUrl(match[2] ?? '', place, report),
  };
}

/** The address where it is https; else null, and the report says which one is not linked. */
export function secureUrl(url: string, place: Place, report: Report): string | null {
  const tidy = url.trim();
  if (isSecureUrl(tidy)) return tidy;
  if (tidy !== '')
    note(
      report,
      'link-not-https',
      place,
      `not linked, because it is not https: ${plainText(tidy)}`,
    );
  return null;
}
