import type { Cloud } from '@/domain/model';

import type { Heading } from '../markdown/document';

const cloudOfSection = new Map<string, Cloud>([
  ['production azure', 'commercial'],
  ['global commercial azure', 'commercial'],
  ['us government cloud', 'us-government'],
  ['us government', 'us-government'],
  ['china', 'china'],
  ['china cloud', 'china'],
  ['germany', 'germany'],
]);

/**
 * The cloud whose table stands under these headings; alphabetical tabs are passed over. A table
 * without any heading is the commercial one; null = a section that is not known.
 */
export function cloudOfHeadings(path: Heading[]): Cloud | null {
  const heading = path.findLast((one) => !isAlphabeticalTab(one.text));
  if (heading === undefined) return 'commercial';
  return cloudOfSection.get(heading.text.toLowerCase()) ?? null;
}

function isAlphabeticalTab(text: string): boolean {
  return /^[A-Z](?:\s*[-–]\s*[A-Z])?$/i.test(text);
}

const geopoliticalTabs = new Set([
  'america',
  'europe & africa',
  'asia',
  'australia',
  'us government',
  'china',
  'germany',
]);

/** Whether a geopolitical table may stand under these headings. */
export function isGeopoliticalSection(path: Heading[]): boolean {
  const heading = path.at(-1);
  if (heading === undefined) return true;
  const text = heading.text.toLowerCase();
  return geopoliticalTabs.has(text) || /geopolitical (?:region|boundar)/.test(text);
}

/** Whether the headings name the national clouds as a whole. */
export function isNationalSection(path: Heading[]): boolean {
  return /national cloud/i.test(path.at(-1)?.text ?? '');
}

/** Sections whose lists are data: exchange providers and satellite operators. */
const lists: [RegExp, 'exchange' | 'satellite'][] = [
  [/^connectivity through exchange providers$/i, 'exchange'],
  [/^connectivity through satellite operators$/i, 'satellite'],
];

/** What the list under these headings holds; null where it is prose. */
export function kindOfList(path: Heading[]): 'exchange' | 'satellite' | null {
  const section = path.at(-1)?.text ?? '';
  return lists.find(([pattern]) => pattern.test(section))?.[1] ?? null;
}
