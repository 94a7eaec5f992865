import type { EditionDiff, Incomparable } from '@/domain/edition-diff-types';
import { aspectNames } from '@/domain/publishes';
import { cloudName, formatCount } from '@/domain/format';

/** The whole difference in one sentence. */
export function summarySentence(diff: EditionDiff): string {
  const { peeringLocations: locations, azureRegions: regions } = diff;
  const gained = pairCount(diff.providersGained);
  const lost = pairCount(diff.providersLost);
  const parts = [
    came('peering location', locations.added.length, locations.removed.length),
    came('Azure region', regions.added.length, regions.removed.length),
    ...(gained + lost > 0
      ? [
          `providers came ${times(gained)} to locations that both editions list and left ${times(lost)}`,
        ]
      : []),
  ];
  return `From ${diff.from} to ${diff.to}: ${parts.join('; ')}.`;
}

function came(noun: string, added: number, removed: number): string {
  return `${counted(added, noun)} added, ${removed === 0 ? 'none' : formatCount(removed)} removed`;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function times(count: number): string {
  if (count === 0) return 'nowhere';
  return count === 1 ? 'once' : `${formatCount(count)} times`;
}

function pairCount(changes: EditionDiff['providersGained']): number {
  return changes.reduce((sum, { providers }) => sum + providers.length, 0);
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
      `Not published in edition ${edition}: ${names.join(', ')}. What changed there cannot be said.`,
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
    const [them, are] = names.length === 1 ? ['it', 'it is'] : ['them', 'they are'];
    return `${names.join(', ')}: only ${table} names ${them}, ${where}. Whether ${are} news cannot be said.`;
  });
}
