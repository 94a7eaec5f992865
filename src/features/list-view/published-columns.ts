import type { EditionIndex } from '@/domain/edition-index';
import type { Cloud, PeeringLocation } from '@/domain/model';

type Fact = { columnIds: readonly string[]; name: string };

const local: Fact = { columnIds: ['local', 'localat'], name: 'local Azure regions' };
const direct: Fact = { columnIds: ['direct'], name: 'ExpressRoute Direct' };
const metro: Fact = { columnIds: ['metro'], name: 'Metro sites' };
const zone: Fact = { columnIds: ['zone'], name: 'pricing zones' };
const providers: Fact = { columnIds: ['providers', 'providernames'], name: 'providers' };
const facility: Fact = { columnIds: ['facility'], name: 'facilities' };

/**
 * What an edition does not publish for any location of a cloud: a column of nothing but "not
 * published" is left out, and named once below the tables.
 */
export function unpublishedFacts(index: EditionIndex, cloud: Cloud): Fact[] {
  const locations = index.edition.peeringLocations.filter((location) => location.cloud === cloud);
  const isMissing = (isUnknown: (location: PeeringLocation) => boolean) =>
    locations.every(isUnknown);
  const missing: [fact: Fact, isMissing: boolean][] = [
    [local, isMissing(({ localRegionIds }) => localRegionIds === null)],
    [direct, isMissing(({ supportsDirect }) => supportsDirect === null)],
    [metro, index.edition.metroSites.every((site) => site.cloud !== cloud)],
    [zone, isMissing(({ pricingZone }) => pricingZone === null)],
    [providers, isMissing((location) => location.providers === null)],
    [facility, isMissing(({ facilities }) => facilities === null)],
  ];
  return missing.filter(([, isFactMissing]) => isFactMissing).map(([fact]) => fact);
}

/** The columns that the facts leave, and without those that stand or fall with one of them. */
export function publishedColumns<Column extends { id: string }>(
  columns: readonly Column[],
  unpublished: readonly Fact[],
  dependent: ReadonlyMap<string, string> = new Map(),
): Column[] {
  const left = new Set(unpublished.flatMap((fact) => fact.columnIds));
  for (const [columnId, onColumnId] of dependent) if (left.has(onColumnId)) left.add(columnId);
  return columns.filter((column) => !left.has(column.id));
}
