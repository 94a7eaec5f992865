import type { EditionDiff, Incomparable } from '@/domain/edition-diff-types';
import { aspectNames } from '@/domain/publishes';
import { cloudName, formatCount } from '@/domain/format';
import { listingCount } from './change-lists';

/** The whole difference in one line; a listing is a provider at a location that both editions have. */
export function summarySentence(diff: EditionDiff): string {
  const { peeringLocations: locations, azureRegions: regions } = diff;
  const gained = listingCount(diff.providersGained);
  const lost = listingCount(diff.providersLost);
  const parts = [
    `${moves(locations.added.length, locations.removed.length)} peering locations`,
    `${moves(regions.added.length, regions.removed.length)} Azure regions`,
    ...(gained + lost > 0 ? [`${moves(gained, lost)} provider listings`] : []),
  ];
  return parts.join(', ');
}

function moves(added: number, removed: number): string {
  return `+${formatCount(added)} / −${formatCount(removed)}`;
}

/** What cannot be compared because an edition has no table or column of it: a sentence for each. */
export function notPublishedSentences({ notPublished }: EditionDiff): string[] {
  const byEdition = new Map<string, string[]>();
  for (const { edition, aspect, clouds } of notPublished) {
    const scope = clouds === null ? '' : ` (${clouds.map(cloudName).join(', ')})`;
    const names = byEdition.get(edition) ?? [];
    byEdition.set(edition, [...names, `${aspectNames[aspect]}${scope}`]);
  }
  return [...byEdition].map(
    ([edition, names]) =>
      `Not published in edition ${edition}: ${names.join(', ')}. Cannot be compared.`,
  );
}

const missingTables: Record<Incomparable['missing'], string> = {
  providers: 'the table of providers',
  local: 'the Local column',
  metro: 'the Metro page',
  'by-provider': 'the page by provider',
};

/** Things that only a table missing in the other edition names, so that they may be no news. */
export function incomparableSentences({ incomparable }: EditionDiff): string[] {
  const byTable = new Map<string, string[]>();
  for (const { thing, edition, missing } of incomparable) {
    const where = `which edition ${edition} does not have`;
    const key = `${missingTables[missing]}\n${where}`;
    byTable.set(key, [...(byTable.get(key) ?? []), thing.name]);
  }
  return [...byTable].map(([key, names]) => {
    const [table, where] = key.split('\n');
    const them = names.length === 1 ? 'it' : 'them';
    return `${names.join(', ')}: only ${table} names ${them}, ${where}. Cannot be compared.`;
  });
}
