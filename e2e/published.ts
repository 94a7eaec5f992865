import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export type FoundingRow = { geopoliticalRegion: string; regions: string[]; locations: string[] };

/** The founding table of 2015-03-31, read naively from its source: what the app must agree with. */
export function foundingTable(): FoundingRow[] {
  const text = readFileSync(join(root, 'data/sources/2015-03-31/geopolitical-regions.md'), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\|\*\*(?!Geopolitical)/.test(line))
    .map((line) => {
      const [, name = '', regions = '', locations = ''] = line.split('|');
      return {
        geopoliticalRegion: name.replaceAll('*', ''),
        regions: list(regions.replace('All US Regions - ', '')),
        locations: list(locations),
      };
    });
}

function list(cell: string): string[] {
  return cell.split(',').map((name) => name.trim());
}

type EditionFile = {
  peeringLocations: {
    id: string;
    name: string;
    cloud: string;
    geopoliticalRegionId: string | null;
    localRegionIds: string[] | null;
    hasProvidersRow: boolean;
  }[];
  azureRegions: { id: string; name: string; cloud: string; geopoliticalRegionId: string | null }[];
};

/** An edition file as it is served. */
export function editionFile(id: string): EditionFile {
  const file = join(root, `public/data/editions/${id}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as EditionFile;
}
