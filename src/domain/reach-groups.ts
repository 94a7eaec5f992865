import { codeBeside } from './code-beside';
import type { EditionIndex } from './edition-index';
import { skuName } from './format';
import { type GeopoliticalSign, geopoliticalSign } from './geopolitical-signs';
import { type CircuitSku, circuitSkus } from './model';
import type { Reach } from './reach';
import { skuLines } from './sku-options';

/** What the rows of an answer lead to: Azure regions of a location, or locations of a region. */
type End = { geopoliticalRegionId: string | null; announced: boolean };

export type ReachGroup<Row> = {
  /** The least SKU of the rows. */
  sku: CircuitSku;
  count: number;
  /** One entry where the group is not split; else one per geopolitical region, nearest first. */
  parts: { geopoliticalRegionId: string | null; rows: Row[] }[];
  isSplit: boolean;
};

/** What a SKU reaches, or what reaches with it: available ends apart from announced ones. */
export type ReachGroups<Row> = { groups: ReachGroup<Row>[]; announced: Row[] };

/**
 * The rows that the SKU certainly joins, split by the least SKU that would; the Premium part is
 * split once more by geopolitical region. Keeps the order of the rows (nearest first).
 */
export function reachGroups<Row extends { reach: Reach }>(
  rows: readonly Row[],
  sku: CircuitSku,
  endOf: (row: Row) => End,
): ReachGroups<Row> {
  const reached = rows.filter((row) => row.reach.bySku[sku] === 'yes');
  const available = reached.filter((row) => !endOf(row).announced);
  const groups = circuitSkus
    .map((least) => ({ least, own: available.filter((row) => row.reach.leastSku === least) }))
    .filter(({ own }) => own.length > 0)
    .map(({ least, own }) => ({
      sku: least,
      count: own.length,
      isSplit: least === 'premium',
      parts:
        least === 'premium'
          ? byGeopoliticalRegion(own, endOf)
          : [{ geopoliticalRegionId: null, rows: own }],
    }));
  return { groups, announced: reached.filter((row) => endOf(row).announced) };
}

export type HeadedGroup<Row> = {
  key: string;
  weight: (typeof skuLines)[CircuitSku];
  name: string;
  /** How many rows it adds to those of the groups before it; null for the first. */
  adds: number | null;
  parts: { key: string; heading: (GeopoliticalSign & { name: string }) | null; rows: Row[] }[];
};

/**
 * The groups with what stands over them, and over the parts of a split one: sign, name and code of
 * their geopolitical region; one that is not published says so, an unknown id is its name.
 */
export function headedGroups<Row>(
  index: EditionIndex,
  groups: readonly ReachGroup<Row>[],
): HeadedGroup<Row>[] {
  return groups.map(({ sku, count, parts, isSplit }, position) => ({
    key: sku,
    weight: skuLines[sku],
    name: skuName(sku),
    adds: position === 0 ? null : count,
    parts: parts.map(({ geopoliticalRegionId: id, rows }) => {
      const sign = geopoliticalSign(id);
      const name = partName(index, id);
      const heading = isSplit ? { ...sign, name, code: codeBeside(name, sign) } : null;
      return { key: id ?? '', heading, rows };
    }),
  }));
}

/** The name of a part's geopolitical region, as its heading has it. */
export function partName(index: EditionIndex, id: string | null): string {
  return id === null ? 'Not published' : (index.geopoliticalRegions.get(id)?.name ?? id);
}

/** Whether any row of the groups rests on an inferred assignment. */
export function hasInferredRow(groups: readonly ReachGroup<{ reach: Reach }>[]): boolean {
  return groups.some(({ parts }) =>
    parts.some(({ rows }) => rows.some(({ reach }) => reach.inferred)),
  );
}

function byGeopoliticalRegion<Row>(
  rows: Row[],
  endOf: (row: Row) => End,
): ReachGroup<Row>['parts'] {
  const parts = new Map<string | null, Row[]>();
  for (const row of rows) {
    const id = endOf(row).geopoliticalRegionId;
    parts.set(id, [...(parts.get(id) ?? []), row]);
  }
  return [...parts].map(([geopoliticalRegionId, own]) => ({ geopoliticalRegionId, rows: own }));
}
