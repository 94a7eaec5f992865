import { type AzureRegion, type CircuitSku, circuitSkus, type PeeringLocation } from './model';

type SkuAnswer = 'yes' | 'no' | 'not-published';

/** Why an answer is what it is; the interface turns it into a sentence. */
type ReachReason =
  | 'local-region'
  | 'same-geopolitical-region'
  | 'same-cloud'
  | 'other-cloud'
  | 'across-geopolitical-regions-not-supported'
  | 'geopolitical-region-not-published';

export type Reach = {
  kind: 'reachable' | 'unreachable' | 'unknown';
  /** The least SKU that certainly reaches; null unless `reachable`. */
  leastSku: CircuitSku | null;
  reason: ReachReason;
  /**
   * True where a geopolitical assignment that the published table leaves out decides the answer:
   * that Standard reaches, or that Standard does not and Premium is needed. What names the least
   * SKU (lists, matrix) is marked with it; that Premium reaches is sure (see isAnswerInferred).
   */
  inferred: boolean;
  bySku: Record<CircuitSku, SkuAnswer>;
};

/** What decides reach besides the two ends: the SKUs that the edition publishes. */
export type ReachRules = { skus: readonly CircuitSku[] };

/**
 * The one answer to every question about reach. Local reaches the location's local regions,
 * Standard every region of its geopolitical region, Premium every region of its cloud; no SKU
 * crosses clouds. In an edition without Premium, reach across geopolitical regions is not
 * supported; where a geopolitical region is unknown only the Standard answer is `not-published`.
 * Source: ExpressRoute FAQ (01/10/2025) and the geopolitical table (11/02/2025); ExpressRoute
 * Locations (03/31/2015) for editions with Standard alone.
 */
export function reach(rules: ReachRules, location: PeeringLocation, region: AzureRegion): Reach {
  if (location.cloud !== region.cloud) {
    return unreachable('other-cloud', { local: 'no', standard: 'no', premium: 'no' });
  }
  const bySku: Record<CircuitSku, SkuAnswer> = {
    local: published(rules, 'local', localAnswer(location, region)),
    standard: published(rules, 'standard', standardAnswer(location, region)),
    premium: published(rules, 'premium', 'yes'),
  };
  const leastSku = circuitSkus.find((sku) => bySku[sku] === 'yes') ?? null;
  if (leastSku !== null) {
    const inferred = leastSku !== 'local' && restsOnInference(bySku, location, region);
    return { kind: 'reachable', leastSku, reason: reasonOf[leastSku], inferred, bySku };
  }
  if (bySku.standard === 'not-published') {
    return {
      kind: 'unknown',
      leastSku: null,
      reason: 'geopolitical-region-not-published',
      inferred: false,
      bySku,
    };
  }
  return {
    ...unreachable('across-geopolitical-regions-not-supported', bySku),
    inferred: restsOnInference(bySku, location, region),
  };
}

/**
 * The same for what is available at both ends; null where either is only announced, which reaches
 * nothing and is not reached, whatever the tables would allow. Source: the plus sign of the tables
 * of 2016 to 2020, "not yet available".
 */
export function availableReach(
  rules: ReachRules,
  location: PeeringLocation,
  region: AzureRegion,
): Reach | null {
  return location.announced || region.announced ? null : reach(rules, location, region);
}

/** Whether one SKU's own `yes` rests on an inferred assignment: only Standard's ever does. */
export function isAnswerInferred(answer: Reach, sku: CircuitSku): boolean {
  return sku === 'standard' && answer.inferred && answer.bySku.standard === 'yes';
}

/** Whether the edition's rules let a person choose the SKU at all. */
export function isSkuPublished(rules: ReachRules, sku: CircuitSku): boolean {
  return rules.skus.includes(sku);
}

const reasonOf: Record<CircuitSku, ReachReason> = {
  local: 'local-region',
  standard: 'same-geopolitical-region',
  premium: 'same-cloud',
};

function localAnswer(location: PeeringLocation, region: AzureRegion): SkuAnswer {
  if (location.localRegionIds === null) return 'not-published';
  return location.localRegionIds.includes(region.id) ? 'yes' : 'no';
}

function standardAnswer(location: PeeringLocation, region: AzureRegion): SkuAnswer {
  // Local lies within Standard, whatever the geopolitical table leaves out.
  if (localAnswer(location, region) === 'yes') return 'yes';
  if (location.geopoliticalRegionId === null || region.geopoliticalRegionId === null) {
    return 'not-published';
  }
  return location.geopoliticalRegionId === region.geopoliticalRegionId ? 'yes' : 'no';
}

function published(rules: ReachRules, sku: CircuitSku, answer: SkuAnswer): SkuAnswer {
  return isSkuPublished(rules, sku) ? answer : 'not-published';
}

function restsOnInference(
  bySku: Record<CircuitSku, SkuAnswer>,
  ...ends: (PeeringLocation | AzureRegion)[]
): boolean {
  if (bySku.standard === 'not-published') return false;
  return ends.some((end) => end.geopoliticalBasis.certainty === 'inferred');
}

function unreachable(reason: ReachReason, bySku: Record<CircuitSku, SkuAnswer>): Reach {
  return { kind: 'unreachable', leastSku: null, reason, inferred: false, bySku };
}
