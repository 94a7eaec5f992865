import { formatCount, skuName } from './format';
import type { SkuCounts } from './reach-list';
import { type CircuitSku, circuitSkus } from './model';
import type { Reach } from './reach';

/** "Standard reaches 19 of 57 Azure regions"; says so where the answer is none or not published. */
export function reachSentence(answer: SkuCounts, sku: CircuitSku, locationName: string): string {
  if (answer.isAnnounced) return announcedSentence(locationName);
  const count = answer.counts[sku];
  if (count === null) return `${skuName(sku)}: not published in this edition`;
  if (sku === 'local' && count === 0) return `Local is not offered at ${locationName}`;
  return `${skuName(sku)} reaches ${share(count, answer.total, 'Azure region')}`;
}

/** The reverse: "West Europe is reached from 43 of 113 peering locations with Standard". */
export function reachedFromSentence(answer: SkuCounts, sku: CircuitSku, name: string): string {
  if (answer.isAnnounced) return announcedSentence(name);
  const count = answer.counts[sku];
  if (count === null) return `${skuName(sku)}: not published in this edition`;
  return `${name} is reached from ${share(count, answer.total, 'peering location')} with ${skuName(sku)}`;
}

/**
 * What lies out of reach where an edition knows no Premium; null where nothing does. Source:
 * ExpressRoute Locations, 03/31/2015: "Connectivity across geopolitical regions is not supported";
 * a provider can extend it over its own network.
 */
export function outOfReachHint(
  rows: readonly {
    region: { announced: boolean; geopoliticalRegionId: string | null };
    reach: Reach;
  }[],
): string | null {
  const beyond = rows.filter(
    (row) =>
      !row.region.announced && row.reach.reason === 'across-geopolitical-regions-not-supported',
  );
  if (beyond.length === 0) return null;
  const places = new Set(beyond.map((row) => row.region.geopoliticalRegionId)).size;
  const stay = beyond.length === 1 ? 'stays' : 'stay';
  return (
    'In this edition, reach across geopolitical regions is not supported: ' +
    `${counted(beyond.length, 'Azure region')} in ${counted(places, 'other geopolitical region')} ` +
    `${stay} out of reach. A provider's own network can extend the connection.`
  );
}

/** How an Azure region's accessible name goes on while a location is selected (contract.md). */
export function answerName(answer: Reach, sku: CircuitSku): string {
  // From the chosen SKU upwards, the first answer that is not a plain no.
  for (const candidate of circuitSkus.slice(circuitSkus.indexOf(sku))) {
    const said = answer.bySku[candidate];
    if (said === 'yes')
      return `${candidate === sku ? 'reachable with' : 'needs'} ${skuName(candidate)}`;
    if (said === 'not-published' && answer.kind !== 'unreachable') return 'not published';
  }
  return 'not reachable';
}

function announcedSentence(name: string): string {
  return `${name} is announced, not yet available`;
}

function share(count: number, total: number, noun: string): string {
  return count === total && total > 1
    ? `all ${formatCount(total)} ${noun}s`
    : `${formatCount(count)} of ${counted(total, noun)}`;
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
