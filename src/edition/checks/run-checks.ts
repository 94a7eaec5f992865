import type { Edition } from '@/domain/model';

import type { Check, Finding } from './check';
import { checkCoordinates } from './coordinates';
import { checkCounts } from './counts';
import { checkGeopoliticalNames } from './geopolitical-names';
import { checkLinks } from './links';
import { checkLocalRegions } from './local-regions';
import { checkMarkup } from './markup';
import { checkReferences } from './references';
import { checkUniqueIds } from './unique-ids';

/** Broken rules that make a file unusable, and those that upstream may break and people must see. */
export type Checked = { errors: Finding[]; warnings: Finding[] };

const strict: Check[] = [
  checkUniqueIds,
  checkReferences,
  checkCoordinates,
  checkLinks,
  checkMarkup,
];
const lenient: Check[] = [checkLocalRegions, checkCounts, checkGeopoliticalNames];

/** Runs every data rule over an edition. */
export function runChecks(edition: Edition): Checked {
  return {
    errors: strict.flatMap((check) => check(edition)),
    warnings: lenient.flatMap((check) => check(edition)),
  };
}
