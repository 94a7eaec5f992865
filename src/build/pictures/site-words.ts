import { diffEditions } from '@/domain/edition-diff';
import type { EditionIndex } from '@/domain/edition-index';
import { cloudCounts } from '@/domain/filters';
import { formatCount } from '@/domain/format';
import { editionBefore, type PictureData } from './picture-page';
import type { PictureWords } from './picture-words';

export const siteName = 'ExpressRoute Atlas';

/** What the home page answers, and how much it holds. */
export function worldWords(index: EditionIndex): PictureWords {
  const { locations, regions, providers } = cloudCounts(index, 'commercial');
  return {
    name: siteName,
    kind: '',
    sign: null,
    answer:
      'From this peering location, which Azure regions can I reach, at which circuit SKU, through which provider?',
    facts: [
      `${formatCount(locations)} peering locations`,
      `${formatCount(regions)} Azure regions`,
      `${formatCount(providers)} providers`,
    ],
  };
}

/** What came and went between the newest edition and the one before it. */
export function changesWords(data: PictureData): PictureWords {
  const before = editionBefore(data);
  const diff = diffEditions(before, data.newest, data.catalogue.aliases);
  return {
    name: 'What changed',
    kind: 'In the published tables',
    sign: null,
    answer: `From ${diff.from} to ${diff.to}`,
    facts: [
      `Peering locations: ${cameAndWent(diff.peeringLocations)}`,
      `Azure regions: ${cameAndWent(diff.azureRegions)}`,
      `Providers: ${cameAndWent(diff.providers)}`,
    ],
  };
}

/** What the page about the site holds. */
export function aboutWords(): PictureWords {
  return {
    name: 'About',
    kind: siteName,
    sign: null,
    answer: 'Sources, licences and terms',
    facts: ['No account, no tracking, no request to any other origin'],
  };
}

function cameAndWent(changes: { added: unknown[]; removed: unknown[] }): string {
  return `${formatCount(changes.added.length)} added, ${formatCount(changes.removed.length)} removed`;
}
