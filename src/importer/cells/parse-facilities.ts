import type { Facility } from '@/domain/model';

import { note, type Place, type Report } from '../report';
import { plainText } from './plain-text';
import { secureUrl } from './read-link';
import { splitItems } from './split-items';

const links = /\[([^\][]*)\]\(([^()\s]*)\)(\)?)/g;

/** The facilities of an address cell: linked or not, joined by breaks, commas or "and". */
export function parseFacilities(cell: string, place: Place, report: Report): Facility[] {
  const parts = cell.includes('<')
    ? splitItems(cell.replaceAll(',', '\u0001'), 'breaks', place, report)
    : [cell];
  return parts
    .map((part) => part.replaceAll('\u0001', ','))
    .flatMap((part) => parsePart(part, place, report));
}

function parsePart(part: string, place: Place, report: Report): Facility[] {
  const facilities: Facility[] = [];
  let end = 0;
  for (const match of part.matchAll(links)) {
    facilities.push(...plainFacility(part.slice(end, match.index)));
    if (match[3] === ')') note(report, 'extra-bracket', place, `extra ")" after ${match[2]}`);
    const name = plainText(match[1] ?? '');
    if (name !== match[1])
      note(report, 'blank-in-name', place, `blanks or markup tidied: "${name}"`);
    facilities.push({ name, url: secureUrl(match[2] ?? '', place, report) });
    end = (match.index ?? 0) + match[0].length;
  }
  facilities.push(...plainFacility(part.slice(end)));
  if (facilities.filter((facility) => facility.url !== null).length > 1) {
    note(report, 'joined-addresses', place, 'several addresses in one item taken apart');
  }
  return facilities.filter((facility) => facility.name !== '');
}

function plainFacility(text: string): Facility[] {
  const name = plainText(text)
    .replace(/^(?:and\b|,)\s*/i, '')
    .replace(/\s*(?:\band|,)$/i, '')
    .trim();
  return name === '' ? [] : [{ name, url: null }];
}
