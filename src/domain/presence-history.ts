/** Editions that name a pair, oldest first: by provider id, then by peering-location id. */
export type PairEditions = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Which edition names which provider at which peering location (history.json). */
export type PresenceHistory = {
  /** The editions that have a table of providers, oldest first; the others cannot say. */
  publishing: readonly string[];
  /** Named by the page by location, as available and as announced. */
  available: PairEditions;
  announced: PairEditions;
  /** Named by the page by provider alone, which few editions have. */
  byProviderOnly: PairEditions;
};

export type PresenceSince = {
  /** The oldest edition that names the pair. */
  edition: string;
  /** The newest edition before it that could have named the pair and does not; null for none. */
  previous: string | null;
  /** No older edition could have named it: the pair may be older than the editions. */
  mayBeOlder: boolean;
  /** The oldest edition that has it as available; null while it is announced only. */
  availableSince: string | null;
  /** Editions with a table of providers, between the first and the last, that leave the pair out. */
  missingIn: string[];
  /** The last edition that names the pair; null where the newest one with providers still does. */
  until: string | null;
};

/** Since which edition a provider is named at a peering location; null where none names the pair. */
export function presenceSince(
  history: PresenceHistory,
  providerId: string,
  locationId: string,
): PresenceSince | null {
  const editionsIn = (pairs: PairEditions) => pairs.get(providerId)?.get(locationId) ?? [];
  const available = editionsIn(history.available);
  const base = [...available, ...editionsIn(history.announced)].toSorted();
  const elsewhere = editionsIn(history.byProviderOnly);
  const named = new Set([...base, ...elsewhere].toSorted());
  const [edition] = named;
  const last = [...named].at(-1);
  if (edition === undefined || last === undefined) return null;
  // Without the page by provider an older edition could not have named such a pair.
  const isOnBase = edition === base[0];
  const previous = isOnBase ? history.publishing.findLast((id) => id < edition) : undefined;
  return {
    edition,
    previous: previous ?? null,
    mayBeOlder: previous === undefined,
    availableSince: [...available, ...elsewhere].toSorted()[0] ?? null,
    missingIn: history.publishing.filter((id) => id > edition && id < last && !named.has(id)),
    until: history.publishing.some((id) => id > last) ? last : null,
  };
}
