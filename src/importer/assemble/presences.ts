import type { PeeringLocation, ProviderPresence } from '@/domain/model';

import { note } from '../report';
import type { Context } from './context';
import { compareText } from './order';
import { isMetroPair, locationPairs, type Pair, pairKey, providerPairs } from './pairs';
import type { ProviderRegister } from './provider-register';

/**
 * Adds the providers to the locations: the by-location page is the base, a pair on one page only is
 * kept and marked. A pair at a place that the edition does not offer is told.
 */
export function addPresences(
  context: Context,
  locations: PeeringLocation[],
  register: ProviderRegister,
): void {
  const byLocation = locationPairs(context, 'scoped');
  const byProvider = providerPairs(context, 'scoped').filter((pair) => !isMetroPair(pair));
  const knownById = new Map(locations.map((location) => [location.id, location]));
  const there = new Set(byLocation.map(pairKey));
  const notes = new Map(byProvider.map((pair) => [pairKey(pair), pair.note]));
  addUrls(context, register);
  for (const pair of byLocation) {
    const isAlone = context.parsed.providers !== null && !notes.has(pairKey(pair));
    if (isAlone) tellAlone(context, pair, 'by-location');
    addPair(knownById.get(pair.locationId), pair, register, {
      onlyOn: isAlone ? 'by-location' : null,
      note: pair.note ?? notes.get(pairKey(pair)) ?? null,
    });
  }
  for (const pair of byProvider) {
    if (there.has(pairKey(pair))) continue;
    const location = knownById.get(pair.locationId);
    if (location === undefined) {
      note(
        context.report,
        'not-offered',
        pair.place,
        `${pair.location} (${pair.cloud}) is no peering location of this edition: ${pair.provider} not added`,
      );
    } else tellAlone(context, pair, 'by-provider');
    addPair(location, pair, register, { onlyOn: 'by-provider', note: pair.note });
  }
  for (const location of locations) {
    location.providers?.sort((a, b) => compareText(a.providerId, b.providerId));
  }
}

function addPair(
  location: PeeringLocation | undefined,
  pair: Pair,
  register: ProviderRegister,
  marks: Pick<ProviderPresence, 'onlyOn' | 'note'>,
): void {
  const providerId = register.add(pair.provider, {
    spelling: pair.spelling,
    category: 'network',
    url: null,
    place: pair.place,
  });
  if (location === undefined) return;
  location.providers ??= [];
  location.providers.push({ providerId, announced: pair.announced, ...marks });
}

function tellAlone(context: Context, pair: Pair, page: 'by-location' | 'by-provider'): void {
  note(
    context.report,
    'one-page-only',
    pair.place,
    `${pair.provider} at ${pair.location} (${pair.cloud}) is on the ${page} page only`,
  );
}

/** Links of the by-provider page; a provider with two rows in one cloud is told. */
function addUrls(context: Context, register: ProviderRegister): void {
  const seen = new Set<string>();
  for (const row of context.parsed.providers ?? []) {
    const { name, url } = row.provider;
    const key = `${row.cloud}/${name}`;
    if (seen.has(key))
      note(
        context.report,
        'repeated-row',
        row.place,
        `${name} (${row.cloud}) has more than one row`,
      );
    seen.add(key);
    const canonical = context.curation.providerAliases.get(name) ?? name;
    register.add(canonical, { spelling: name, category: 'network', url, place: row.place });
  }
}
