import type { EditionIndex } from './edition-index';
import type { PeeringLocation, ProviderPresence } from './model';
import { publishes } from './publishes';

/**
 * The providers that count at a location: available, and named by the page by location, which is
 * the base. Pairs that only the page by provider names are shown and marked, but not counted.
 */
export function countedPresences({ providers }: PeeringLocation): ProviderPresence[] {
  return (providers ?? []).filter(isCounted);
}

/**
 * Whether any table names who connects at the location. An empty cell does not: that nobody does is
 * not published either.
 */
export function namesProviders({ providers }: PeeringLocation): boolean {
  return providers !== null && providers.length > 0;
}

/** Whether one provider at one location counts (see countedPresences). */
export function isCounted(presence: ProviderPresence): boolean {
  return !presence.announced && presence.onlyOn !== 'by-provider';
}

/**
 * Whether a location is drawn hollow: announced, or without a provider that counts though the
 * edition publishes them. Where no table names any provider, to be without one is nothing to mark.
 */
export function isHollow(index: EditionIndex, location: PeeringLocation): boolean {
  if (location.announced) return true;
  return publishes(index, 'providers', location.cloud) && countedPresences(location).length === 0;
}
