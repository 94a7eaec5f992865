import type { PeeringLocation, ProviderPresence } from './model';

/**
 * The providers that count at a location: available, and named by the page by location, which is
 * the base. Pairs that only the page by provider names are shown and marked, but not counted.
 */
export function countedPresences({ providers }: PeeringLocation): ProviderPresence[] {
  return (providers ?? []).filter(isCounted);
}

/** Whether one provider at one location counts (see countedPresences). */
export function isCounted(presence: ProviderPresence): boolean {
  return !presence.announced && presence.onlyOn !== 'by-provider';
}
