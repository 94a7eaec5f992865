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

/** Geopolitical regions of every edition; the cloud is that of the name. */
export const cloudOfGeopoliticalRegion = new Map<string, Cloud>([
  ['US', 'commercial'],
  ['North America', 'commercial'],
  ['South America', 'commercial'],
  ['Europe', 'commercial'],
  ['Asia', 'commercial'],
  ['Japan', 'commercial'],
  ['Australia', 'commercial'],
  ['Australia Government', 'commercial'],
  ['Oceania', 'commercial'],
  ['India', 'commercial'],
  ['Israel', 'commercial'],
  ['South Korea', 'commercial'],
  ['South Africa', 'commercial'],
  ['Qatar', 'commercial'],
  ['UAE', 'commercial'],
  ['US Government cloud', 'us-government'],
  ['China', 'china'],
  ['China East', 'china'],
  ['China North', 'china'],
  ['Germany', 'germany'],
]);
