import { formatCount, skuName } from './format';
import { type CircuitSku, circuitSkus, type Edition } from './model';
import { isSkuPublished } from './reach';
import type { SkuCounts } from './reach-list';

/** The weight of the line that stands for a SKU, on the map and beside its name. */
export const skuLines = { local: 'bold', standard: 'medium', premium: 'thin' } as const;

export type SkuOption = {
  value: CircuitSku;
  label: string;
  line: (typeof skuLines)[CircuitSku];
  /** The count; null where it is not published. */
  figure: string | null;
  note: string;
  /** The edition does not publish the SKU at all. */
  isDisabled: boolean;
  /** Why it is disabled. */
  reason: string | undefined;
};

/** The three SKUs as a choice, each with what it reaches: "19", "of 57". */
export function skuOptions(edition: Edition, answer: SkuCounts): SkuOption[] {
  return circuitSkus.map((value) => {
    const count = answer.counts[value];
    const isPublished = isSkuPublished(edition, value);
    return {
      value,
      label: skuName(value),
      line: skuLines[value],
      figure: count === null ? null : formatCount(count),
      note: count === null ? lacking(edition, value) : `of ${formatCount(answer.total)}`,
      isDisabled: !isPublished,
      reason: isPublished ? undefined : `edition ${edition.id}: ${reasonWhy(edition, value)}`,
    };
  });
}

/** Without Premium nothing crosses geopolitical regions: that is said, not left out (see reach). */
function lacking(edition: Edition, sku: CircuitSku): string {
  const isRuledOut = sku === 'premium' && !isSkuPublished(edition, sku);
  return isRuledOut ? 'not supported' : 'not published';
}

/** The edition's basis is about Premium wherever that is missing, and then says nothing of Local. */
function reasonWhy(edition: Edition, sku: CircuitSku): string {
  return sku === 'local' && !isSkuPublished(edition, 'premium')
    ? 'its tables name no Local Azure region'
    : edition.skusBasis;
}
