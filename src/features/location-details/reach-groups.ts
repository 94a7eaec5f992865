import { type AzureRegion, type CircuitSku, circuitSkus } from '@/domain/model';
import type { RegionReach } from '@/domain/reach-list';

export type ReachGroup = {
  /** The least SKU that reaches the rows. */
  sku: CircuitSku;
  /** Available regions only. */
  count: number;
  /** One entry where the group is not split; else one per geopolitical region, nearest first. */
  parts: { geopoliticalRegionId: string | null; rows: RegionReach[] }[];
  isSplit: boolean;
};

/** What a SKU reaches, available regions apart from announced ones. */
export type ReachedRegions = { groups: ReachGroup[]; announced: AzureRegion[] };

/**
 * The regions that the SKU certainly reaches, split by the least SKU that would; the Premium part
 * is split once more by geopolitical region. Keeps the order of the rows (nearest first).
 */
export function reachedRegions(rows: readonly RegionReach[], sku: CircuitSku): ReachedRegions {
  const reached = rows.filter((row) => row.reach.bySku[sku] === 'yes');
  const available = reached.filter((row) => !row.region.announced);
  const groups = circuitSkus
    .map((least) => ({ least, own: available.filter((row) => row.reach.leastSku === least) }))
    .filter(({ own }) => own.length > 0)
    .map(({ least, own }) => ({
      sku: least,
      count: own.length,
      isSplit: least === 'premium',
      parts: least === 'premium' ? byGeopoliticalRegion(own) : [unsplit(own)],
    }));
  return {
    groups,
    announced: reached.filter((row) => row.region.announced).map((row) => row.region),
  };
}

function unsplit(rows: RegionReach[]): ReachGroup['parts'][number] {
  return { geopoliticalRegionId: null, rows };
}

function byGeopoliticalRegion(rows: RegionReach[]): ReachGroup['parts'] {
  const parts = new Map<string | null, RegionReach[]>();
  for (const row of rows) {
    const id = row.region.geopoliticalRegionId;
    parts.set(id, [...(parts.get(id) ?? []), row]);
  }
  return [...parts].map(([geopoliticalRegionId, own]) => ({ geopoliticalRegionId, rows: own }));
}
