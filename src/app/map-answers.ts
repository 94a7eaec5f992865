import type { EditionIndex } from '@/domain/edition-index';
import type { AzureRegion, PeeringLocation } from '@/domain/model';
import { isCounted } from '@/domain/presence';
import { publishes } from '@/domain/publishes';
import { availableReach } from '@/domain/reach';
import { answerName } from '@/domain/reach-sentence';
import type { View } from '@/domain/view';
import type { MapPoint, PointKey } from '@/map/map-types';

/** What the selection means for one point. */
export type Answer = Pick<MapPoint, 'state' | 'leastSku' | 'answer'>;

export type Selection =
  | { kind: 'location'; key: PointKey; location: PeeringLocation }
  | { kind: 'region'; key: PointKey; region: AzureRegion }
  | { kind: 'provider'; key: null; id: string };

const atRest: Answer = { state: 'rest', leastSku: null, answer: null };
const selected: Answer = { state: 'selected', leastSku: null, answer: null };
const reachable: Answer = { state: 'reachable', leastSku: null, answer: null };
const dimmed: Answer = { state: 'dimmed', leastSku: null, answer: null };

/** What the view has selected; null where nothing is, or where the edition lacks it. */
export function selectionOf(index: EditionIndex, { page, cloud }: View): Selection | null {
  if (page.kind === 'location') {
    const location = index.peeringLocations.get(page.id);
    return location === undefined
      ? null
      : { kind: 'location', key: `location:${page.id}`, location };
  }
  if (page.kind === 'region') {
    const region = index.azureRegions.get(page.id);
    return region === undefined ? null : { kind: 'region', key: `region:${page.id}`, region };
  }
  // Where no table says who connects, no point can be left dimmed for it.
  if (page.kind === 'provider' && publishes(index, 'providers', cloud)) {
    return index.providers.has(page.id) ? { kind: 'provider', key: null, id: page.id } : null;
  }
  return null;
}

/** What the selection means for a peering location. */
export function answerForLocation(
  index: EditionIndex,
  view: View,
  selection: Selection | null,
  location: PeeringLocation,
): Answer {
  switch (selection?.kind) {
    case undefined:
      return atRest;
    case 'location':
      return location === selection.location ? selected : dimmed;
    case 'provider':
      return isServedBy(location, selection.id) ? reachable : dimmed;
    case 'region': {
      const found = availableReach(index.edition, location, selection.region);
      return found?.bySku[view.sku] === 'yes' ? { ...reachable, leastSku: found.leastSku } : dimmed;
    }
    default:
      return selection satisfies never;
  }
}

/** What the selection means for an Azure region. */
export function answerForRegion(
  index: EditionIndex,
  view: View,
  selection: Selection | null,
  region: AzureRegion,
): Answer {
  switch (selection?.kind) {
    case undefined:
      return atRest;
    case 'region':
      return region === selection.region ? selected : dimmed;
    case 'provider':
      return dimmed;
    case 'location': {
      const found = availableReach(index.edition, selection.location, region);
      if (found === null) return { ...dimmed, answer: 'not reachable' };
      const answer = answerName(found, view.sku);
      return found.bySku[view.sku] === 'yes'
        ? { ...reachable, leastSku: found.leastSku, answer }
        : { ...dimmed, answer };
    }
    default:
      return selection satisfies never;
  }
}

function isServedBy({ announced, providers }: PeeringLocation, providerId: string): boolean {
  return (
    !announced &&
    (providers ?? []).some((presence) => presence.providerId === providerId && isCounted(presence))
  );
}
